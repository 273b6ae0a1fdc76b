package vn.tiendo.plan.plan;

/** A person's word on whom a name of this document means. */
public record UnitChoice(String name, String unit) {}
