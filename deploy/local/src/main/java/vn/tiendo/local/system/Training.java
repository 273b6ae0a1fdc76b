package vn.tiendo.local.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tiendo.local.process.Folders;
import vn.tiendo.local.process.PartFailed;
import vn.tiendo.local.process.Reaper;
import vn.tiendo.local.store.Embedded;

/** A start and a stop of everything, once per build, so that later starts are quick. */
public final class Training {

    private Training() {}

    /** Does nothing where nothing changed. Throws {@link PartFailed} if it did not work out. */
    public static void run(Path repository) {
        try {
            Path data = Files.createTempDirectory("tiendo-training-");
            Reaper.deleteAtEnd(data);
            var settings = new Settings(repository, data, Ports.free(), Embedded.ALWAYS);
            var runs = new TrainingRuns(settings);
            if (runs.needed()) {
                runs.clear();
                new LocalSystem(settings, runs, line -> {}).start().close();
                runs.keep();
            }
            Folders.delete(data);
        } catch (IOException e) {
            throw new PartFailed("No training run: " + e.getMessage(), e);
        }
    }
}
