package vn.tiendo.notification.recipient;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A step of the line up which a reminder climbs. task-service says the level, this service says who
 * that is today.
 */
public enum Level {
    LEAD_OFFICERS("cán bộ đầu mối"),
    LEAD_HEAD("thủ trưởng đơn vị"),
    STANDING_BODY("cơ quan thường trực"),
    SUPERVISOR("lãnh đạo phụ trách"),
    /** Stands by itself: nobody else is told in place of the Interior Department. */
    INTERIOR("Sở Nội vụ");

    private final String vietnamese;

    Level(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** A level that an event names; none for one that this service does not know yet. */
    public static Optional<Level> named(String name) {
        return Arrays.stream(values()).filter(level -> level.name().equals(name)).findFirst();
    }

    /** This level and those that answer where nobody sits in it, nearest first. */
    List<Level> upwards() {
        if (this == INTERIOR) {
            return List.of(INTERIOR);
        }
        return List.of(values()).subList(ordinal(), SUPERVISOR.ordinal() + 1);
    }
}
