package vn.tiendo.plan.document.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.DocumentRefused.Reason;

/**
 * The parts of a Word document, inflated one at a time and only as far as is allowed. Only the parts
 * that are asked for are touched, so a bomb in a picture costs nothing.
 */
public final class ZipParts implements AutoCloseable {

    private static final int MOST_PARTS = 10_000;

    /** What Word writes for a plan of 10,000 rows, twice: most of it says how the letters look. */
    private static final long MOST_BYTES = 128L * 1024 * 1024;

    /** From where on a part has to show that it holds more than one thing said again and again. */
    private static final long UNSUSPECTED_BYTES = 8L * 1024 * 1024;

    /** Rows of a table that are all alike shrink to a hundredth, a bomb to a thousandth. */
    private static final int MOST_SHRUNK = 300;

    private final ZipFile zip;
    private long left = MOST_BYTES;

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    public static ZipParts open(byte[] content) {
        try {
            var zip = ZipFile.builder().setByteArray(content).setIgnoreLocalFileHeader(true).get();
            if (zip.stream().limit(MOST_PARTS + 1L).count() > MOST_PARTS) {
                throw new DocumentRefused(Reason.DANGEROUS);
            }
            return new ZipParts(zip);
        } catch (IOException | IllegalArgumentException broken) {
            throw new DocumentRefused(Reason.DAMAGED, broken);
        }
    }

    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** What a reader makes of a part; empty where the document has no such part. */
    public <T> Optional<T> read(String name, Function<XmlCursor, T> reader) {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new DocumentRefused(Reason.PROTECTED);
        }
        try (var stream = new Limited(inflated(entry), entry.getCompressedSize());
                var xml = XmlCursor.over(stream)) {
            return Optional.of(reader.apply(xml));
        } catch (IOException | IllegalArgumentException broken) {
            throw new DocumentRefused(Reason.DAMAGED, broken);
        }
    }

    private InputStream inflated(ZipArchiveEntry entry) throws IOException {
        return zip.getInputStream(entry);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    /** Counts what a part inflates to, whatever its header claims. */
    private final class Limited extends java.io.FilterInputStream {

        private final long packed;
        private long inflated;

        Limited(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            return one < 0 ? one : counted(1, one);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            return count < 0 ? count : counted(count, count);
        }

        private int counted(int count, int result) {
            left -= count;
            inflated += count;
            boolean bomb = inflated > UNSUSPECTED_BYTES && inflated / MOST_SHRUNK > packed;
            if (left < 0 || bomb) {
                throw new DocumentRefused(Reason.DANGEROUS);
            }
            return result;
        }
    }
}
