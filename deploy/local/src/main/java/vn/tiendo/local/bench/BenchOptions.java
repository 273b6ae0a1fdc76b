package vn.tiendo.local.bench;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.local.command.Usage;

/**
 * What stands behind {@code ./tiendo bench}.
 *
 * @param wanted those that were named; all where none was
 * @param json print the figures as one JSON object
 */
record BenchOptions(List<Benchmark> wanted, boolean json) {

    static final List<Benchmark> ALL =
            List.of(new OutageBenchmark(), new ThreadsBenchmark(), new ImportBenchmark());

    static BenchOptions of(List<String> arguments) {
        var wanted = new ArrayList<Benchmark>();
        for (var word : arguments) {
            if (!word.equals("--json")) {
                wanted.add(named(word));
            }
        }
        return new BenchOptions(wanted.isEmpty() ? ALL : wanted, arguments.contains("--json"));
    }

    private static Benchmark named(String word) {
        return ALL.stream()
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Usage(
                                        "bench knows %s, not %s."
                                                .formatted(
                                                        String.join(
                                                                ", ",
                                                                ALL.stream()
                                                                        .map(Benchmark::name)
                                                                        .toList()),
                                                        word)));
    }
}
