package vn.tiendo.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.plan.Readings.corrected;
import static vn.tiendo.plan.plan.Readings.draft;
import static vn.tiendo.plan.plan.Readings.songMai;

import org.junit.jupiter.api.Test;
import vn.tiendo.plan.importing.Finding;
import vn.tiendo.plan.importing.FindingCode;
import vn.tiendo.plan.importing.Place;

class RemarkTest {

    @Test
    void a_year_that_seems_wrong_is_open_until_another_is_said() {
        var finding = Finding.of(FindingCode.YEAR_UNSURE, new Place(0, 0, "title"), "2026", "2027");
        var read = draft(Readings.of(songMai().areas(), finding));
        assertThat(OpenPoint.of(read)).contains(new OpenPoint(finding.code(), "findings/1"));

        var settled = corrected(read, new Wish("year", "2027", "theo bản đã ký"));

        assertThat(OpenPoint.of(settled))
                .extracting(OpenPoint::code)
                .doesNotContain(finding.code());
    }
}
