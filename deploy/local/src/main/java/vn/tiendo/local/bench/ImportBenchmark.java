package vn.tiendo.local.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.local.command.ImportFile;
import vn.tiendo.local.process.PartFailed;

/**
 * {@code ./tiendo import} on plans of one and of ten thousand rows, in each format, the start of its
 * JVM included. On a busy machine the processors' time tells more than the clock's.
 */
final class ImportBenchmark implements Benchmark {

    private static final int FEW = 1_000;
    private static final int MANY = 10_000;

    /** What bash's {@code times} prints last: user and system time of its children. */
    private static final Pattern TIMES =
            Pattern.compile("(\\d+)m(\\d+)[.,](\\d{3})s (\\d+)m(\\d+)[.,](\\d{3})s\\s*$");

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String about() {
        return "how long plans of 1,000 and of 10,000 rows are read";
    }

    @Override
    public Map<String, Object> measure(Site site) {
        var figures = new LinkedHashMap<String, Object>();
        for (var format : WrittenPlan.Format.values()) {
            var few = read(site, format, FEW);
            var many = read(site, format, MANY);
            figures.put(format.ending(), Map.of("rows" + FEW, few, "rows" + MANY, many));
        }
        return figures;
    }

    private static Run read(Site site, WrittenPlan.Format format, int rows) {
        var file = site.folder().resolve("plan-" + rows + "." + format.ending());
        try {
            Files.write(file, new WrittenPlan(rows).as(format));
            var run = run(new ImportFile(site.workspace()), file);
            site.say("%-4s %6d rows  %s".formatted(format.ending(), rows, run));
            return run;
        } catch (IOException e) {
            throw new PartFailed("The importer could not be measured: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("The importer was not waited for.", e);
        }
    }

    private static Run run(ImportFile importer, Path file)
            throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("bash", "-c", "\"$@\" >/dev/null || exit; times"));
        words.add("import");
        words.addAll(importer.command(List.of(file.toString(), "--json")));
        var begun = System.nanoTime();
        var process =
                new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var times = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var status = process.waitFor();
        var took = Duration.ofNanos(System.nanoTime() - begun);
        var found = TIMES.matcher(times);
        if (status != 0 || !found.find()) {
            throw new PartFailed(file + " was not read: status " + status);
        }
        return new Run(took.toMillis() / 1000.0, seconds(found, 1) + seconds(found, 4));
    }

    private static double seconds(Matcher times, int group) {
        return Integer.parseInt(times.group(group)) * 60
                + Integer.parseInt(times.group(group + 1))
                + Integer.parseInt(times.group(group + 2)) / 1000.0;
    }

    /** One reading, in seconds: by the clock, and of the processors. */
    record Run(double wall, double processors) {

        @Override
        public String toString() {
            return "%5.1f s, %5.1f s of the processors".formatted(wall, processors);
        }
    }
}
