package vn.tiendo.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.local.process.JavaCommand;
import vn.tiendo.local.process.PartFailed;
import vn.tiendo.local.system.AppFolder;

/** Reads a plan document with the plan service's importer and prints what it found; needs no system. */
public final class ImportFile implements Subcommand {

    private static final String IMPORTER = "vn.tiendo.plan.importing.ImportCommand";

    private final Workspace workspace;

    public ImportFile(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public int run(List<String> arguments) {
        Path jar = AppFolder.jar(workspace.repository().resolve("plan-service/target"));
        List<String> words = new ArrayList<>();
        words.add(JavaCommand.java());
        words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
        words.addAll(List.of("-cp", jar.toString(), IMPORTER));
        words.addAll(arguments);
        try {
            return new ProcessBuilder(words).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new PartFailed("The importer could not be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
