package vn.tiendo.portal.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a plan's head that a person may complete, and must before publication.
 *
 * @param kind how it is entered: text, date or unit
 */
record HeadField(String field, String label, String kind, @Nullable String now) {

    /** A plan is not published before it is filled in. */
    public boolean blank() {
        return now == null || now.isBlank();
    }

    static List<HeadField> of(Draft plan) {
        var head = plan.reading().plan();
        var issued = head.issuedOn();
        return List.of(
                new HeadField("number", "Số, ký hiệu", "text", head.number()),
                new HeadField(
                        "issuedOn",
                        "Ngày ban hành",
                        "date",
                        issued == null ? null : issued.toString()),
                new HeadField("title", "Tên kế hoạch", "text", head.title()),
                new HeadField("standingBody", "Cơ quan thường trực", "unit", head.standingBody()));
    }
}
