package vn.tiendo.plan.publication;

import java.time.Instant;
import java.util.List;
import vn.tiendo.plan.plan.Plan;
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
                            SongMai.ALL));

    private Publications() {}

    public static PlanPublished of(Plan plan) {
        Settled.require(plan, DIRECTORY);
        return new Publication(plan, DIRECTORY).at(Instant.parse("2026-01-06T02:00:00Z"));
    }
}
