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
    private static final long MOST_BYTES = 32L * 1024 * 1024;

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
        try (var stream = new Limited(inflated(entry));
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

        Limited(InputStream in) {
            super(in);
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
            if (left < 0) {
                throw new DocumentRefused(Reason.DANGEROUS);
            }
            return result;
        }
    }
}
