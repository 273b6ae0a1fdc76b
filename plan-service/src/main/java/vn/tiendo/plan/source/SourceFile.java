package vn.tiendo.plan.source;

/**
 * The file that was uploaded. Its bytes are not kept; the sum tells whether another one is the same.
 *
 * @param sha256 in hexadecimal digits
 */
public record SourceFile(String name, String sha256, long bytes) {}
