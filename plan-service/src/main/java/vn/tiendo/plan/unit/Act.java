package vn.tiendo.plan.unit;

import java.time.LocalDate;

/** The act by which units are reorganised (số, ngày). */
public record Act(String number, LocalDate on) {}
