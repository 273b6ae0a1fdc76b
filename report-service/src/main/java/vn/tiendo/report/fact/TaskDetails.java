package vn.tiendo.report.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a task is: one deliverable × one lead (or leads named together) × one occurrence.
 *
 * @param planTask id of the plan task (nhiệm vụ) that it is a part of, for instance 1.a
 * @param area label of the plan's area
 * @param deliverableNo the deliverable's number within the plan task, from 1
 * @param occurrence key of the occurrence, for instance 2026-Q1; none where it happens once
 * @param leads units that answer for it together
 */
public record TaskDetails(
        String plan,
        String planTask,
        String area,
        String areaTitle,
        String label,
        String activity,
        int deliverableNo,
        String deliverable,
        @Nullable String occurrence,
        String authority,
        List<UnitRef> leads) {

    public TaskDetails {
        leads = List.copyOf(leads);
    }

    TaskDetails ledBy(List<UnitRef> others) {
        return new TaskDetails(
                plan,
                planTask,
                area,
                areaTitle,
                label,
                activity,
                deliverableNo,
                deliverable,
                occurrence,
                authority,
                others);
    }
}
