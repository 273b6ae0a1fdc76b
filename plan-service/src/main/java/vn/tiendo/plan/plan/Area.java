package vn.tiendo.plan.plan;

/** A field of the reform under which tasks stand (lĩnh vực). */
public record Area(String label, String title) {}
