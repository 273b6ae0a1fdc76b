package vn.tiendo.plan.document.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.DocumentRefused.Reason;

/**
 * The bytes of an XML part. The parser gathers a comment, a section of characters or a tag with its
 * attributes in memory before it hands it out, however long: no honest one is longer than this.
 */
final class XmlBytes extends FilterInputStream {

    private static final int LONGEST_PIECE = 2 * 1024 * 1024;

    private long sinceLastPiece;

    XmlBytes(InputStream in) {
        super(in);
    }

    void nextPiece() {
        sinceLastPiece = 0;
    }

    @Override
    public int read() throws IOException {
        return counted(super.read(), 1);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        return counted(count, count);
    }

    private int counted(int result, int count) {
        sinceLastPiece += Math.max(count, 0);
        if (sinceLastPiece > LONGEST_PIECE) {
            throw new DocumentRefused(Reason.DANGEROUS);
        }
        return result;
    }
}
