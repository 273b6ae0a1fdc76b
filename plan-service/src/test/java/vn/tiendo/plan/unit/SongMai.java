package vn.tiendo.plan.unit;

import java.util.List;

/** An invented ward and its units. */
public final class SongMai {

    public static final Unit WARD =
            new Unit(
                    "song-mai",
                    "song-mai",
                    null,
                    "UBND phường Sông Mai",
                    UnitKind.AUTHORITY,
                    "H99.12",
                    List.of("Ủy ban nhân dân phường Sông Mai"),
                    List.of("song-mai"),
                    null,
                    "so-noi-vu-dong-ha");
    public static final Unit OFFICE =
            unit("song-mai-vp", "Văn phòng HĐND và UBND phường", "Văn phòng phường");
    public static final Unit CULTURE = unit("song-mai-vhxh", "Phòng Văn hóa - Xã hội");
    public static final Unit ECONOMY = unit("song-mai-kthtdt", "Phòng Kinh tế, Hạ tầng và Đô thị");
    public static final Unit ALL =
            group("song-mai-cac-phong", new Members(Members.Of.CHILDREN, List.of()));

    private SongMai() {}

    public static Unit unit(String id, String name, String... aliases) {
        return below(id, name, UnitKind.UNIT, null, aliases);
    }

    public static Unit group(String id, Members members) {
        return below(
                id, "Các phòng, đơn vị thuộc phường", UnitKind.GROUP, members, "Các phòng, đơn vị");
    }

    private static Unit below(
            String id, String name, UnitKind kind, Members members, String... aliases) {
        return new Unit(
                id,
                WARD.id(),
                WARD.id(),
                name,
                kind,
                null,
                List.of(aliases),
                List.of(WARD.id(), id),
                members,
                null);
    }
}
