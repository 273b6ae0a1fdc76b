package vn.tiendo.plan.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.plan.plan.Amends;
import vn.tiendo.plan.plan.By;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.Readings;
import vn.tiendo.plan.plan.Wish;
import vn.tiendo.plan.unit.SongMai;
import vn.tiendo.plan.unit.UnitDirectory;

/** Plans as they would be published in the invented ward. */
public final class Publications {

    static final UnitDirectory DIRECTORY =
            UnitDirectory.of(
                    List.of(
                            SongMai.WARD,
                            SongMai.OFFICE,
                            SongMai.CULTURE,
                            SongMai.ECONOMY,
                            SongMai.ALL),
                    LocalDate.parse("2026-01-06"));

    private Publications() {}

    public static PlanPublished of(Plan plan) {
        Settled.require(plan, DIRECTORY);
        return new Publication(plan, DIRECTORY).at(Instant.parse("2026-01-06T02:00:00Z"));
    }

    /** The same ward's plan, amended by an act of its own. */
    public static PlanAmended amended(Plan settled, Wish... wishes) {
        var inForce = settled.publish(Readings.LANH);
        var wanted =
                new Amends(
                        inForce.id(),
                        1,
                        "Điều chỉnh thời hạn theo tình hình thực tế",
                        "45/KH-UBND",
                        LocalDate.parse("2026-06-10"));
        var draft = inForce.draftOfAmendment("d-1", wanted, Readings.LANH);
        var by =
                new By(
                        "song-mai-vhxh-lanh",
                        "Trần Thị Lành",
                        Instant.parse("2026-06-11T02:00:00Z"));
        var amended = inForce.amendedBy(Readings.corrected(draft, wishes), by);
        return new Publication(amended, DIRECTORY).amended();
    }
}
