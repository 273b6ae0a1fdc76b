package vn.tiendo.local.demo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import vn.tiendo.local.api.ApiRefused;
import vn.tiendo.local.api.Json;
import vn.tiendo.local.command.ImportFile;
import vn.tiendo.local.command.Subcommand;
import vn.tiendo.local.command.Workspace;
import vn.tiendo.local.process.PartFailed;
import vn.tiendo.local.store.Embedded;
import vn.tiendo.local.system.Settings;

/**
 * {@code ./tiendo demo}: starts everything on a fresh data folder and walks one plan from January to
 * April. Exit status 0 only if every verification held.
 */
public final class Demo implements Subcommand {

    private final Workspace workspace;

    public Demo(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public int run(List<String> arguments) {
        var options = DemoOptions.of(arguments);
        Consumer<String> lines = options.json() ? System.err::println : System.out::println;
        if (options.plan() != null) {
            new ImportFile(workspace).requireReadable(options.plan());
        }
        new DemoFolders(workspace).forgetOld();
        try (var performance = start(options, lines)) {
            var result =
                    options.kill()
                            ? performance.playThroughDeaths(lines)
                            : performance.play(lines, step -> {});
            var ok = Boolean.TRUE.equals(result.get("ok"));
            conclude(options, result, lines);
            if (!options.exit()) {
                stayOpen(performance, lines);
            }
            return ok ? 0 : 1;
        } catch (ApiRefused refused) {
            throw new PartFailed("The demo ends here: " + refused.getMessage(), refused);
        }
    }

    private Performance start(DemoOptions options, Consumer<String> lines) {
        var settings = settings(options);
        if (!options.compose()) {
            return Performance.start(settings, options.plan(), lines);
        }
        var repository = workspace.repository();
        var stage = new ComposeStage(repository, lines);
        var folder = workspace.data().resolve("demo");
        return Performance.start(stage, ComposeStage.clock(repository), folder, options.plan());
    }

    private Settings settings(DemoOptions options) {
        var asked = workspace.settings(options.system());
        var folder = new DemoFolders(workspace).next();
        var embedded =
                asked.embedded() == Embedded.ALWAYS ? Embedded.ALWAYS : Embedded.AS_LAST_RESORT;
        return new Settings(asked.repository(), folder, asked.ports(), embedded);
    }

    private static void conclude(
            DemoOptions options, Map<String, Object> result, Consumer<String> lines) {
        if (options.json()) {
            System.out.println(Json.writePretty(result));
        }
        if (result.get("faults") instanceof List<?> faults) {
            faults.forEach(fault -> lines.accept("FAULT " + fault));
        }
        lines.accept(
                (Boolean.TRUE.equals(result.get("ok")) ? "ok" : "NOT ok")
                        + ", "
                        + result.get("seconds")
                        + " s, on "
                        + result.get("store"));
    }

    private static void stayOpen(Performance performance, Consumer<String> lines) {
        new Farewell(performance).lines().forEach(lines);
        var end = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(end::countDown));
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
