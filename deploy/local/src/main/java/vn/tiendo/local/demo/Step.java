package vn.tiendo.local.demo;

/** A step that was taken: what it did, and how long it took. */
record Step(String name, String did, long millis) {}
