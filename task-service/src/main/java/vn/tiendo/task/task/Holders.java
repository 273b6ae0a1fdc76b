package vn.tiendo.task.task;

import java.util.List;
import vn.tiendo.task.unit.UnitRef;

/** Who answers for a task, and who contributes. */
public record Holders(List<UnitRef> leads, List<UnitRef> coordinating) {}
