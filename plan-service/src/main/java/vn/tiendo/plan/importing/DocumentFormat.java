package vn.tiendo.plan.importing;

/** One kind of file. A new kind is a new implementation in {@link DocumentFormats}. */
interface DocumentFormat {

    /** Judged by the content; a file's name proves nothing. */
    boolean recognises(byte[] content);

    DocumentBlocks read(byte[] content);
}
