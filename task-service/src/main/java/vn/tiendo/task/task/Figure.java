package vn.tiendo.task.task;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number that the unit reports. */
public record Figure(String name, BigDecimal value, @Nullable String unit) {}
