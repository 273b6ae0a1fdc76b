package vn.tiendo.task.unit;

import java.util.List;

/**
 * A unit as the plan names it.
 *
 * @param path unit ids from the authority down to the unit itself
 */
public record UnitRef(String id, String name, List<String> path) {}
