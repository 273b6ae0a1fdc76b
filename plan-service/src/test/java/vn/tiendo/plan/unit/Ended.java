package vn.tiendo.plan.unit;

import static vn.tiendo.plan.unit.SongMai.CULTURE;
import static vn.tiendo.plan.unit.SongMai.ECONOMY;
import static vn.tiendo.plan.unit.SongMai.OFFICE;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.plan.unit.Ending.How;

/** Units of the invented ward that ended on the first of July. */
public final class Ended {

    public static final LocalDate JULY = LocalDate.parse("2026-07-01");
    private static final LocalDate SIGNED = LocalDate.parse("2026-06-15");

    /** It went into the office. */
    public static final Unit MERGED =
            CULTURE.ending(
                    new Ending(
                            How.MERGED,
                            JULY,
                            List.of(OFFICE.ref()),
                            new Act("45/QĐ-UBND", SIGNED),
                            true));

    /** Two took its place. */
    public static final Unit SPLIT =
            ECONOMY.opening(LocalDate.parse("2025-07-01"))
                    .ending(
                            new Ending(
                                    How.SPLIT,
                                    JULY,
                                    List.of(
                                            SongMai.unit("song-mai-kt", "Phòng Kinh tế").ref(),
                                            SongMai.unit("song-mai-htdt", "Phòng Hạ tầng và Đô thị")
                                                    .ref()),
                                    new Act("46/QĐ-UBND", SIGNED),
                                    true));

    private Ended() {}
}
