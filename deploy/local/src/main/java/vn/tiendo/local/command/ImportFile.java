package vn.tiendo.local.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.local.process.JavaCommand;
import vn.tiendo.local.process.PartFailed;
import vn.tiendo.local.system.AppFolder;

/** Reads a plan document with the plan service's importer and prints what it found; needs no system. */
public final class ImportFile implements Subcommand {

    private static final String IMPORTER = "vn.tiendo.plan.importing.ImportCommand";

    private static final int REFUSED = 2;

    private final Workspace workspace;

    public ImportFile(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public int run(List<String> arguments) {
        try {
            return importer(arguments).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new PartFailed("The importer could not be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /** Fails with the importer's own words where a document is none that can be read as a plan. */
    public void requireReadable(Path file) {
        try {
            var process =
                    importer(List.of(file.toString()))
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            var words = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() == REFUSED) {
                throw new PartFailed(words.strip());
            }
        } catch (IOException e) {
            throw new PartFailed("The importer could not be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ProcessBuilder importer(List<String> arguments) {
        return new ProcessBuilder(command(arguments));
    }

    /** The words that start the importer. */
    public List<String> command(List<String> arguments) {
        Path jar = AppFolder.jar(workspace.repository().resolve("plan-service/target"));
        List<String> words = new ArrayList<>();
        words.add(JavaCommand.java());
        words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
        words.addAll(List.of("-cp", jar.toString(), IMPORTER));
        words.addAll(arguments);
        return words;
    }
}
