package vn.tiendo.eventing.kit;

import java.util.Random;

/**
 * What is left to chance in a run of the kit, and how to have it again: {@code -Dkit.seed=N}, or
 * {@code KIT_SEED=N} around Maven. The seed in use is printed.
 */
public final class Seed {

    private static final long VALUE = value();

    private Seed() {}

    /** Of one test; the same in every run with the same seed. */
    public static Random of(Class<?> test) {
        System.err.println(test.getSimpleName() + ": kit.seed=" + VALUE);
        return new Random(VALUE ^ test.getName().hashCode());
    }

    private static long value() {
        var given = System.getProperty("kit.seed", System.getenv("KIT_SEED"));
        return given == null || given.isBlank()
                ? new Random().nextInt(1_000_000)
                : Long.parseLong(given);
    }
}
