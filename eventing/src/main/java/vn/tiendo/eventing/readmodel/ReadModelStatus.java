package vn.tiendo.eventing.readmodel;

import org.jspecify.annotations.Nullable;

/**
 * How a read model stands.
 *
 * @param generation the one that is read
 * @param building the one that is built beside it
 * @param lag records that the one that is built, or else the one that is read, has not taken in; -1
 *     where the broker does not answer
 * @param held keys that it could not consume
 * @param missing documents of the one that is read that the one that is built does not have: it is not
 *     turned to while there are any
 * @param comparison of the one that is read with the one before it
 */
public record ReadModelStatus(
        String name,
        int generation,
        @Nullable Integer building,
        long lag,
        long held,
        long missing,
        @Nullable Comparison comparison) {}
