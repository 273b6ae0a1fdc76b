package vn.tiendo.task.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** This service's copy of a unit, as far as it matters here. */
public record Unit(
        String id, @Nullable String authority, @Nullable String name, List<String> path) {}
