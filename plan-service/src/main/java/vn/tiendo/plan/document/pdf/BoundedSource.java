package vn.tiendo.plan.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.DocumentRefused.Reason;

/** The file's bytes, read only so often: a broken table of contents can make a search endless. */
final class BoundedSource extends RandomAccessReadBuffer {

    private static final long READINGS = 60;
    private static final long LEAST = 20_000_000;

    private long left;

    BoundedSource(byte... content) {
        super(content);
        left = Math.max(LEAST, READINGS * content.length);
    }

    @Override
    public int read() throws IOException {
        count(1);
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        count(length);
        return super.read(bytes, offset, length);
    }

    private void count(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw new DocumentRefused(Reason.DANGEROUS);
        }
    }
}
