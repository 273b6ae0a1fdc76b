package vn.tiendo.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.tiendo.local.api.Json;
import vn.tiendo.local.command.Subcommand;
import vn.tiendo.local.command.Workspace;
import vn.tiendo.local.process.Folders;

/**
 * {@code ./tiendo bench}: measures on fresh parts of its own, beside whatever runs. Machines differ
 * and are never idle: what counts are the ratios within one run.
 */
public final class Bench implements Subcommand {

    private final Workspace workspace;

    public Bench(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public int run(List<String> arguments) {
        var options = BenchOptions.of(arguments);
        Consumer<String> lines = options.json() ? System.err::println : System.out::println;
        var figures = new LinkedHashMap<String, Object>();
        figures.put("machine", machine());
        for (var benchmark : options.wanted()) {
            lines.accept(benchmark.name() + ": " + benchmark.about());
            var folder = emptied(workspace.data().resolve("bench").resolve(benchmark.name()));
            try (var site = new Site(workspace, folder, lines)) {
                figures.put(benchmark.name(), benchmark.measure(site));
                site.store().ifPresent(store -> figures.put("store", store));
            }
        }
        if (options.json()) {
            System.out.println(Json.writePretty(figures));
        }
        return 0;
    }

    private static Map<String, Object> machine() {
        return Map.of(
                "jdk", Runtime.version().toString(),
                "processors", Runtime.getRuntime().availableProcessors());
    }

    /** The last run's stays until the next, to look at its logs. */
    private static Path emptied(Path folder) {
        try {
            Folders.delete(folder);
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
