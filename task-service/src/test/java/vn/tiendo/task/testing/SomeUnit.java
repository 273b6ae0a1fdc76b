package vn.tiendo.task.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A unit of Phường Sông Mai as plan-service tells of it, from its registration to its end. */
public final class SomeUnit {
    private final String id = "song-mai-" + UUID.randomUUID().toString().substring(0, 8);
    private int sequence;

    private SomeUnit() {}

    public static SomeUnit registered() {
        var unit = new SomeUnit();
        unit.send("UnitRegistered", Map.of("name", unit.name()));
        return unit;
    }

    public String id() {
        return id;
    }

    public Map<String, Object> ref() {
        return Map.of("id", id, "name", name(), "path", List.of("song-mai", id));
    }

    public SomeUnit renamed(String name) {
        return send("UnitChanged", Map.of("name", name));
    }

    public SomeUnit mergedInto(SomeUnit... others) {
        return send("UnitMerged", Map.of("name", name(), "ending", ending("MERGED", others)));
    }

    public SomeUnit closed() {
        return send("UnitClosed", Map.of("name", name(), "ending", ending("CLOSED")));
    }

    /** The last that was told, once more. */
    public SomeUnit mergedAgainInto(SomeUnit... others) {
        sequence--;
        return mergedInto(others);
    }

    private String name() {
        return "Đơn vị " + id;
    }

    private static Map<String, ?> ending(String how, SomeUnit... others) {
        var act = Map.of("number", "21/NQ-HĐND", "on", "2026-06-20");
        var into = Stream.of(others).map(SomeUnit::ref).toList();
        return Map.of("how", how, "on", "2026-07-01", "into", into, "act", act);
    }

    private SomeUnit send(String event, Map<String, ?> more) {
        var unit = new HashMap<String, Object>(more);
        unit.putAll(
                Map.of(
                        "id",
                        id,
                        "authority",
                        "song-mai",
                        "kind",
                        "UNIT",
                        "path",
                        List.of("song-mai", id)));
        sequence++;
        TasksTopic.send(
                "tiendo.units", "vn.tiendo." + event + ".v1", id, sequence, Map.of("unit", unit));
        return this;
    }
}
