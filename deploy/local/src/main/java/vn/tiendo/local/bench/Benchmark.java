package vn.tiendo.local.bench;

import java.util.Map;

/** One thing that is measured. */
interface Benchmark {

    String name();

    /** One line for people: what it tells. */
    String about();

    /** The figures, for JSON; lines for people are told on the way. */
    Map<String, Object> measure(Site site);
}
