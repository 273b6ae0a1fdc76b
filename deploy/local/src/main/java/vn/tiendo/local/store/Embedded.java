package vn.tiendo.local.store;

/** When the embedded store is taken. */
public enum Embedded {
    /** Where no MongoDB can be had: demo and tests. */
    AS_LAST_RESORT,
    /** Even where there is a MongoDB. */
    ALWAYS,
    /** Data is to be kept: rather none than this. */
    NEVER
}
