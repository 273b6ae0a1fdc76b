package vn.tiendo.portal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.page.Dates;

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

    /** All that a person may correct, also what may stay blank. */
    static List<HeadField> all(Draft plan) {
        var head = plan.reading().plan();
        var all = new ArrayList<>(of(plan));
        all.add(
                new HeadField(
                        "year",
                        "Năm",
                        "text",
                        head.year() == null ? null : head.year().toString()));
        all.add(
                new HeadField(
                        "issuingAuthority", "Cơ quan ban hành", "text", head.issuingAuthority()));
        all.add(
                new HeadField(
                        "parentAuthority", "Cơ quan chủ quản", "text", head.parentAuthority()));
        all.add(new HeadField("place", "Nơi ban hành", "text", head.place()));
        return all;
    }

    /** How it stands in its field: a day as people write it. */
    public String shown() {
        if (now == null) {
            return "";
        }
        return kind.equals("date") ? Dates.written(LocalDate.parse(now)) : now;
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
