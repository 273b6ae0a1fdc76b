package vn.tiendo.plan.unit;

import java.util.List;

/**
 * Whom a group stands for.
 *
 * @param units ids, where the members are listed; empty where they follow from the tree
 */
public record Members(Of of, List<String> units) {

    /** How members are found. */
    public enum Of {
        /** Every unit right below the group's parent, whoever that is on the day. */
        CHILDREN,
        /** Those named. */
        LISTED
    }

    public Members {
        units = List.copyOf(units);
    }
}
