package vn.tiendo.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import vn.tiendo.local.command.Workspace;
import vn.tiendo.local.process.Folders;

/** Each demo has a data folder of its own, named by its start; some 300 MB each. */
final class DemoFolders {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Workspace workspace;

    DemoFolders(Workspace workspace) {
        this.workspace = workspace;
    }

    Path next() {
        return workspace.data().resolve("demo").resolve(STAMP.format(LocalDateTime.now()));
    }

    /** Leaves the last one, to look at its logs, and those that run. */
    void forgetOld() {
        workspace
                .demos()
                .skip(1)
                .filter(folder -> !Workspace.isAlive(folder))
                .forEach(DemoFolders::delete);
    }

    private static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
