package vn.tiendo.task.assignment;

import org.jspecify.annotations.Nullable;

/** A plan in force carries out another plan, or other tasks of it, than was known before. */
public record PlanLinked(PlanPublished.Plan plan, @Nullable CarriesOut carriesOut) {
    public static final String TYPE = "vn.tiendo.PlanLinked.v1";
}
