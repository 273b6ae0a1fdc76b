package vn.tiendo.report.figure;

/**
 * An obstacle or a proposal that a unit named with accepted progress of the window.
 *
 * @param unit id of the unit
 * @param planTask id of the plan task
 */
public record Remark(String unit, String unitName, String planTask, String text) {}
