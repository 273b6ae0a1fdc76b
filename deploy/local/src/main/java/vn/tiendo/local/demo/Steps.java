package vn.tiendo.local.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Takes steps one after the other and tells of each. */
final class Steps {

    private final Consumer<String> lines;
    private final Consumer<String> before;
    private final boolean disturbed;
    private final List<Step> taken = new ArrayList<>();

    /**
     * @param lines told of each step that was taken, for people to read
     * @param before told the name of each step that begins
     * @param disturbed whether processes die on the way
     */
    Steps(Consumer<String> lines, Consumer<String> before, boolean disturbed) {
        this.lines = lines;
        this.before = before;
        this.disturbed = disturbed;
    }

    /** @param work returns what it did, in a few words */
    void take(String name, Supplier<String> work) {
        before.accept(name);
        var begin = System.nanoTime();
        var did = work.get();
        var millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
        taken.add(new Step(name, did, millis));
        lines.accept(
                String.format(
                        Locale.ROOT,
                        "%2d  %-46s %6.1f s  %s",
                        taken.size(),
                        name,
                        millis / 1000.0,
                        did));
    }

    boolean disturbed() {
        return disturbed;
    }

    List<Step> taken() {
        return List.copyOf(taken);
    }
}
