package vn.tiendo.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.local.store.Embedded;
import vn.tiendo.local.system.Ports;
import vn.tiendo.local.system.Settings;
import vn.tiendo.local.system.StateFile;
import vn.tiendo.local.system.SystemState;

/** The checkout that the script belongs to and the folder where its system keeps data. */
public record Workspace(Path repository, Path data, Map<String, String> environment) {

    public static Workspace ofThisProcess() {
        Path repository = Path.of(System.getProperty("tiendo.root", ".")).toAbsolutePath();
        String home = System.getenv().getOrDefault("TIENDO_HOME", "");
        Path data = home.isEmpty() ? repository.resolve(".tiendo") : Path.of(home);
        return new Workspace(repository.normalize(), data.toAbsolutePath(), System.getenv());
    }

    /** The data folder of the system that runs: ours, or else the newest demo's. */
    public Path runningData() {
        if (isAlive(data)) {
            return data;
        }
        return demos().filter(Workspace::isAlive).findFirst().orElse(data);
    }

    /** The data folders of demos, newest first. */
    public Stream<Path> demos() {
        Path demos = data.resolve("demo");
        if (!Files.isDirectory(demos)) {
            return Stream.empty();
        }
        try (var folders = Files.list(demos)) {
            return folders
                    .filter(Files::isDirectory)
                    .sorted(Comparator.reverseOrder())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static boolean isAlive(Path data) {
        return StateFile.in(data).read().filter(SystemState::alive).isPresent();
    }

    /** Reads {@code --port-base N} and {@code --embedded}. */
    public Settings settings(List<String> arguments) {
        String base = environment.getOrDefault("TIENDO_PORT", "");
        var embedded = Embedded.NEVER;
        for (int index = 0; index < arguments.size(); index++) {
            switch (arguments.get(index)) {
                case "--embedded" -> embedded = Embedded.ALWAYS;
                case "--port-base" -> {
                    index++;
                    base = index < arguments.size() ? arguments.get(index) : "nothing";
                }
                default -> throw new Usage("Unknown option: " + arguments.get(index));
            }
        }
        String mailHost = environment.getOrDefault("TIENDO_SMTP_HOST", "");
        return new Settings(
                repository, data, ports(base), embedded, mailHost.isBlank() ? null : mailHost);
    }

    private static Ports ports(String base) {
        try {
            return base.isEmpty() ? Ports.usual() : Ports.from(Integer.parseInt(base));
        } catch (NumberFormatException e) {
            throw new Usage("The port base is a number, not " + base + ".");
        } catch (IllegalArgumentException e) {
            throw new Usage(String.valueOf(e.getMessage()));
        }
    }
}
