package vn.tiendo.local.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import vn.tiendo.local.process.PartFailed;

/** The secret of the client {@code tiendo-admin}, made once per data folder, readable by its owner alone. */
public final class AdminSecret {

    private static final int BYTES = 24;

    private AdminSecret() {}

    public static String in(Path data) {
        Path file = data.resolve("admin-secret");
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            if (!Files.exists(file)) {
                Path next = Files.createTempFile(data, "admin-secret", "", ownerOnly);
                Files.writeString(next, random());
                Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new PartFailed("Cannot keep a secret in " + file + ": " + e.getMessage(), e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
