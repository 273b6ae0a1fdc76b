package vn.tiendo.notification.recipient;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Whom levels mean at this moment. A level in which nobody sits climbs to the next one, for each
 * unit by itself; a person with two seats is told once. Who carries on is meant where a unit ended.
 */
public final class Addressing {

    private final Directory directory;

    public Addressing(Directory directory) {
        this.directory = directory;
    }

    /** Empty only where nobody sits in any level up to the supervisors. */
    public List<Recipient> of(List<Level> levels, Audience audience) {
        var people = new LinkedHashMap<String, Recipient>();
        for (var level : levels) {
            for (var named : audience.unitsOrAuthority()) {
                var unit = directory.standing(named);
                for (var recipient : reach(level, unit, audience)) {
                    people.putIfAbsent(recipient.seat().person(), recipient);
                }
            }
        }
        return new ArrayList<>(people.values());
    }

    private List<Recipient> reach(Level asked, UnitRef unit, Audience audience) {
        for (var level : asked.upwards()) {
            var seats = seats(level, unit, audience);
            if (!seats.isEmpty()) {
                return seats.stream()
                        .map(seat -> new Recipient(seat, asked, level, unit.label()))
                        .toList();
            }
        }
        return List.of();
    }

    private List<Seat> seats(Level level, UnitRef unit, Audience audience) {
        return switch (level) {
            case LEAD_OFFICERS -> directory.seatsOn(unit.id(), SeatRole.UNIT_OFFICER);
            case LEAD_HEAD -> directory.seatsOn(unit.id(), SeatRole.UNIT_HEAD);
            case STANDING_BODY -> standingBody(audience);
            case SUPERVISOR -> nearest(unit, SeatRole.SUPERVISOR);
            case INTERIOR -> nearest(unit, SeatRole.INTERIOR);
        };
    }

    private List<Seat> standingBody(Audience audience) {
        var body = audience.standingBody();
        var seats =
                body == null
                        ? List.<Seat>of()
                        : directory.seatsOn(directory.standing(body).id(), SeatRole.PLAN_MANAGER);
        return seats.isEmpty()
                ? directory.seatsOfAuthority(audience.authority(), SeatRole.PLAN_MANAGER)
                : seats;
    }

    /** Seats on the unit, else on the nearest of those above it. */
    private List<Seat> nearest(UnitRef unit, SeatRole role) {
        var line = directory.lineOf(unit);
        for (int i = line.size() - 1; i >= 0; i--) {
            var seats = directory.seatsOn(line.get(i), role);
            if (!seats.isEmpty()) {
                return seats;
            }
        }
        return List.of();
    }
}
