package vn.tiendo.portal.issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * A text kept on disk for its owner alone (mode 600). It is replaced as a whole or not at all, so
 * that a kill at any moment leaves the old or the new one.
 */
final class KeptFile {

    private final Path folder;
    private final Path file;

    KeptFile(Path folder, String name) {
        this.folder = folder;
        this.file = folder.resolve(name);
    }

    Optional<String> read() {
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    void write(String text) {
        try {
            Files.createDirectories(folder, mode("rwx------"));
            var next = Files.createTempFile(folder, "portal", ".next", mode("rw-------"));
            try (var channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }

    private FileAttribute<?>[] mode(String mode) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
                }
                : new FileAttribute<?>[] {};
    }
}
