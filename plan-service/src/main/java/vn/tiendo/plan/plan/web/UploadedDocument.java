package vn.tiendo.plan.plan.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.tiendo.plan.source.SourceFile;

/**
 * A file as it was sent.
 *
 * @param name its last part alone, for a person to recognise it
 */
public record UploadedDocument(String name, byte[] content) {

    private static final int LONGEST_NAME = 200;

    public static UploadedDocument of(MultipartFile file) {
        try {
            return new UploadedDocument(plain(file.getOriginalFilename()), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells one file from another under the same Idempotency-Key. */
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public SourceFile file() {
        return new SourceFile(name, fingerprint(), content.length);
    }

    private static String plain(@Nullable String sent) {
        var path = sent == null ? "" : sent.replace('\\', '/');
        var name = path.substring(path.lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}", "");
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
