package vn.tiendo.portal.plan;

/** A unit to choose from. */
record UnitLine(String id, String name) {}
