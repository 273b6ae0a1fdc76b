package vn.tiendo.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import vn.tiendo.local.process.PartFailed;
import vn.tiendo.local.system.LocalSystem;

/** The detached process behind {@link Up}: runs the system until it is told to end. */
public final class Supervise implements Subcommand {

    private final Workspace workspace;

    public Supervise(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The first argument is the file that {@link Up} reads along. */
    @Override
    public int run(List<String> arguments) {
        Path progress = Path.of(arguments.get(0));
        var settings = workspace.settings(arguments.subList(1, arguments.size()));
        var system = LocalSystem.of(settings, line -> say(progress, line));
        Runtime.getRuntime().addShutdownHook(new Thread(system::close, "stop"));
        try {
            system.start();
            new CountDownLatch(1).await();
            return 0;
        } catch (PartFailed failed) {
            say(progress, failed.line());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static synchronized void say(Path progress, String line) {
        System.out.println(line);
        try {
            if (Files.exists(progress)) {
                Files.writeString(progress, line + "\n", StandardOpenOption.APPEND);
            }
        } catch (IOException nobodyReadsAlong) {
            System.out.println("(progress: " + nobodyReadsAlong.getMessage() + ")");
        }
    }
}
