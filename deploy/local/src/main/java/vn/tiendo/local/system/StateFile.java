package vn.tiendo.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** {@code run/system.json} in the data folder. */
public final class StateFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;

    private StateFile(Path file) {
        this.file = file;
    }

    public static StateFile in(Path data) {
        return new StateFile(data.resolve("run").resolve("system.json"));
    }

    /** What was last written down; the process may be gone since. */
    public Optional<SystemState> read() {
        try {
            return Optional.of(JSON.readValue(Files.readString(file), SystemState.class));
        } catch (NoSuchFileException | JacksonException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(SystemState state) {
        try {
            Files.createDirectories(file.getParent());
            Path next = file.resolveSibling("system.json.next");
            Files.writeString(next, JSON.writeValueAsString(state));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
