package vn.tiendo.notification.recipient;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The invented ward Sông Mai with whoever a test puts on its seats. */
public final class Ward implements Directory {

    public static final UnitRef SONG_MAI =
            new UnitRef("song-mai", "UBND phường Sông Mai", List.of("song-mai"));
    public static final UnitRef OFFICE =
            new UnitRef("song-mai-vp", "Văn phòng", List.of("song-mai", "song-mai-vp"));
    public static final UnitRef CULTURE =
            new UnitRef("song-mai-vhxh", "Phòng Văn hóa", List.of("song-mai", "song-mai-vhxh"));

    private final Map<String, UnitRef> successors = new HashMap<>();
    private final List<Seat> seats = new ArrayList<>();

    public static Seat seat(UnitRef unit, SeatRole role, String account) {
        return new Seat(
                "seat-" + unit.id() + "-" + role.name().toLowerCase(Locale.ROOT) + "-1",
                unit.id(),
                "song-mai",
                role.name(),
                "Người " + account,
                account + "@songmai.test",
                account,
                false);
    }

    public Ward with(Seat... more) {
        seats.addAll(Arrays.asList(more));
        return this;
    }

    public Ward merged(UnitRef unit, UnitRef into) {
        successors.put(unit.id(), into);
        return this;
    }

    @Override
    public UnitRef standing(UnitRef unit) {
        return successors.getOrDefault(unit.id(), unit);
    }

    @Override
    public List<Seat> seatsOn(String unit, SeatRole role) {
        return seats.stream()
                .filter(seat -> unit.equals(seat.unit()) && role.name().equals(seat.role()))
                .sorted(Comparator.comparing(Seat::id))
                .toList();
    }

    @Override
    public List<Seat> seatsOfAuthority(String authority, SeatRole role) {
        return seats.stream()
                .filter(seat -> authority.equals(seat.authority()))
                .filter(seat -> role.name().equals(seat.role()))
                .sorted(Comparator.comparing(Seat::id))
                .toList();
    }

    @Override
    public List<String> lineOf(UnitRef unit) {
        return unit.line();
    }
}
