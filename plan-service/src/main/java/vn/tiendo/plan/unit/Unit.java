package vn.tiendo.plan.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.eventing.Timer;

/**
 * A place in an authority's tree. Its id, authority, parent and kind stay as registered, since plans
 * and tasks elsewhere hold its path; names and members may change.
 *
 * @param code the agency's identification code, where it has one
 * @param aliases other ways in which documents write the name
 * @param path ids from the authority down to the unit itself
 * @param members whom a group stands for; null for others
 * @param reportsTo on an authority, the Interior Department that reads its reports
 * @param opened the day from which it stands; null: always
 * @param ending how it ends or ended; null for most
 * @param comingName the name that it will bear; null for most
 * @param namedOn the day from which it bears its name by an act; null: always, as far as known
 * @param founding how it came to be opened in the place of others; null where it was not
 */
public record Unit(
        String id,
        String authority,
        @Nullable String parent,
        String name,
        UnitKind kind,
        @Nullable String code,
        List<String> aliases,
        List<String> path,
        @Nullable Members members,
        @Nullable String reportsTo,
        @Nullable LocalDate opened,
        @Nullable Ending ending,
        @Nullable ComingName comingName,
        @Nullable LocalDate namedOn,
        @Nullable Founding founding) {

    public Unit {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        path = List.copyOf(path);
    }

    /** A unit that stands always, as far as anybody knows. */
    public Unit(
            String id,
            String authority,
            @Nullable String parent,
            String name,
            UnitKind kind,
            @Nullable String code,
            List<String> aliases,
            List<String> path,
            @Nullable Members members,
            @Nullable String reportsTo) {
        this(
                id, authority, parent, name, kind, code, aliases, path, members, reportsTo, null,
                null, null, null, null);
    }

    public UnitRef ref() {
        return new UnitRef(id, name, path);
    }

    public boolean group() {
        return kind == UnitKind.GROUP;
    }

    /** Whether it stands where the other does: only then may one replace the other. */
    boolean standsWhere(Unit other) {
        return id.equals(other.id)
                && authority.equals(other.authority)
                && kind == other.kind
                && path.equals(other.path);
    }

    /** Whether its end has been carried out. */
    public boolean ended() {
        return ending != null && ending.inForce();
    }

    /** Whether it ends, or ended, on this day or before. */
    public boolean goneBy(LocalDate day) {
        return ending != null && !ending.on().isAfter(day);
    }

    public boolean openBy(LocalDate day) {
        return opened == null || !opened.isAfter(day);
    }

    public boolean stands(LocalDate day) {
        return openBy(day) && !goneBy(day);
    }

    /** Whether there is no day at all on which it stands: its opening was taken back. */
    public boolean neverStands() {
        return opened != null && goneBy(opened);
    }

    /** Whether there is a day on which both stand. */
    boolean standsBeside(Unit other) {
        return !neverStands()
                && !other.neverStands()
                && (other.opened == null || !goneBy(other.opened))
                && (opened == null || !other.goneBy(opened));
    }

    /** What it will be called on a day. */
    public UnitRef ref(LocalDate day) {
        return comingName == null || comingName.on().isAfter(day)
                ? ref()
                : new UnitRef(id, comingName.name(), path);
    }

    /** Whether it is just what somebody wants opened from a day, in whose place ever. */
    boolean openedAs(UnitEntry entry, LocalDate day) {
        return openedAs(entry.below(path.subList(0, path.size() - 1)).opening(day));
    }

    boolean openedAs(Unit other) {
        return founded(null).equals(other.founded(null));
    }

    /** Whether its opening was taken back: nobody went into it any more. */
    public boolean openingTakenBack() {
        return neverStands() && !ended() && ending != null && ending.into().isEmpty();
    }

    /**
     * Whether what somebody sends was seen before it was renamed by an act: it has another name, and
     * knows neither the present one nor all those by which it was called before.
     */
    boolean renamedSince(Unit sent) {
        return namedOn != null
                && !sent.name.equals(name)
                && !sent.aliases.contains(name)
                && !sent.aliases.containsAll(aliases);
    }

    /** The moments at which what is announced is carried out. */
    public List<Timer> timers() {
        var timers = new ArrayList<Timer>();
        if (comingName != null) {
            timers.add(new Timer("name", VietnamDay.start(comingName.on())));
        }
        if (ending != null && !ending.inForce()) {
            timers.add(new Timer("ending", VietnamDay.start(ending.on())));
        }
        return timers;
    }

    public Unit opening(LocalDate day) {
        return living(day, ending, comingName, namedOn, founding);
    }

    public Unit founded(@Nullable Founding how) {
        return living(opened, ending, comingName, namedOn, how);
    }

    public Unit ending(@Nullable Ending other) {
        return living(opened, other, comingName, namedOn, founding);
    }

    public Unit coming(@Nullable ComingName other) {
        return living(opened, ending, other, namedOn, founding);
    }

    /** With the other's days and announcements; the day of another name is not this one's. */
    Unit livingAs(Unit other) {
        var since = name.equals(other.name) ? other.namedOn : null;
        return living(other.opened, other.ending, other.comingName, since, other.founding);
    }

    private Unit living(
            @Nullable LocalDate from,
            @Nullable Ending end,
            @Nullable ComingName next,
            @Nullable LocalDate since,
            @Nullable Founding how) {
        return new Unit(
                id, authority, parent, name, kind, code, aliases, path, members, reportsTo, from,
                end, next, since, how);
    }

    /** Under its new name; the old one stays an alias, since documents go on bearing it. */
    Unit renamed(ComingName now) {
        var known =
                Stream.concat(aliases.stream(), Stream.of(name))
                        .filter(alias -> !alias.equals(now.name()))
                        .distinct()
                        .toList();
        return new Unit(
                id,
                authority,
                parent,
                now.name(),
                kind,
                code,
                known,
                path,
                members,
                reportsTo,
                opened,
                ending,
                null,
                now.on(),
                founding);
    }
}
