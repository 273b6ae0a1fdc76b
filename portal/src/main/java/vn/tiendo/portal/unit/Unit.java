package vn.tiendo.portal.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit as plan-service shows it and takes it. */
public record Unit(
        String id,
        @Nullable String authority,
        @Nullable String parent,
        String name,
        @Nullable String kind,
        @Nullable String code,
        List<String> aliases,
        @Nullable Members members,
        @Nullable String reportsTo,
        @Nullable LocalDate opened,
        @Nullable Ending ending,
        @Nullable ComingName comingName) {

    private static final String GROUP = "GROUP";

    public Unit {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }

    /** As it is sent: days and announcements are the business of a reorganisation alone. */
    public Unit(
            String id,
            @Nullable String authority,
            @Nullable String parent,
            String name,
            @Nullable String kind,
            @Nullable String code,
            List<String> aliases,
            @Nullable Members members,
            @Nullable String reportsTo) {
        this(
                id, authority, parent, name, kind, code, aliases, members, reportsTo, null, null,
                null);
    }

    /** How it ends or ended: MERGED, SPLIT or CLOSED; on that day it stands no more. */
    public record Ending(
            String how, LocalDate on, List<Heir> into, @Nullable Act act, boolean inForce) {

        public Ending {
            into = into == null ? List.of() : List.copyOf(into);
        }
    }

    /** A unit that carries on. */
    public record Heir(String id, String name) {}

    /** The name that it will bear. */
    public record ComingName(String name, LocalDate on, @Nullable Act act) {}

    /** By which a unit is reorganised. */
    public record Act(String number, LocalDate on) {}

    /** Whom a group stands for: CHILDREN of its parent, or those LISTED. */
    public record Members(String of, List<String> units) {

        public Members {
            units = units == null ? List.of() : List.copyOf(units);
        }

        public boolean listed() {
            return of.equals("LISTED");
        }
    }

    /** Right below an authority; a group stands for all units that are there. */
    public static Unit below(String authority, String name, String kind) {
        var members = kind.equals(GROUP) ? new Members("CHILDREN", List.of()) : null;
        return new Unit(
                UnitId.of(authority, name),
                authority,
                authority,
                name,
                kind,
                null,
                List.of(),
                members,
                null);
    }

    /** As it is sent with one more name by which documents call it. */
    Unit alsoCalled(String other) {
        var names = new ArrayList<>(aliases);
        names.add(other);
        return new Unit(id, authority, parent, name, kind, code, names, members, reportsTo);
    }

    boolean isCalled(String other) {
        return name.equals(other) || aliases.contains(other);
    }

    /** Whether it stands no more. */
    public boolean ended() {
        return ending != null && ending.inForce();
    }

    /** What became of it and what will, as the pages say it. */
    public List<Fate> fates() {
        return Fate.of(this);
    }

    public boolean group() {
        return GROUP.equals(kind);
    }

    /** Whether nothing stands above it. */
    public boolean root() {
        return parent == null;
    }

    /** As they are typed: one in a line. */
    public String aliasLines() {
        return String.join("\n", aliases);
    }

    public String kindWords() {
        return switch (kind == null ? "UNIT" : kind) {
            case "AUTHORITY" -> "Cơ quan ban hành";
            case "INTERIOR" -> "Sở Nội vụ";
            case GROUP -> "Tên gọi chung";
            default -> "Đơn vị";
        };
    }
}
