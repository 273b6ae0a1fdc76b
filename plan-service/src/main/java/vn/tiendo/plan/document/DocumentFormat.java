package vn.tiendo.plan.document;

import java.util.Arrays;

/** One kind of file. A new kind is a new implementation in {@link DocumentFormats}. */
public interface DocumentFormat {

    /** Judged by the content; a file's name proves nothing. */
    boolean recognises(byte[] content);

    DocumentBlocks read(byte[] content);

    /** How a kind of file gives itself away. */
    static boolean begins(byte[] content, byte... mark) {
        return content.length >= mark.length
                && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}
