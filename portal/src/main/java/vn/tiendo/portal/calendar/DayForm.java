package vn.tiendo.portal.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.defaults.problem.Problem.WrongField;
import vn.tiendo.portal.page.Dates;

/** A day as it is typed. Whatever a browser leaves out is taken as left blank. */
record DayForm(
        @Nullable String date,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String source) {

    Optional<Day> day() {
        return wrong().isEmpty()
                ? Dates.typed(text(date))
                        .map(it -> new Day(it, text(kind), text(name), text(source)))
                : Optional.empty();
    }

    /** What has to be mended before it can be sent. */
    List<WrongField> wrong() {
        var wrong = new ArrayList<WrongField>();
        if (Dates.typed(text(date)).isEmpty()) {
            wrong.add(new WrongField("Ngày", notADay()));
        }
        if (!Day.kinds().containsKey(text(kind))) {
            wrong.add(new WrongField("Là ngày", "Hãy chọn ngày nghỉ hay ngày làm việc bù."));
        }
        if (text(name).isEmpty()) {
            wrong.add(new WrongField("Tên gọi", "Hãy ghi tên gọi của ngày."));
        }
        if (text(source).isEmpty()) {
            wrong.add(
                    new WrongField("Căn cứ", "Hãy ghi văn bản hoặc thông báo quy định ngày này."));
        }
        return wrong;
    }

    /** To be put back into the form. */
    Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        typed.put("date", text(date));
        typed.put("kind", text(kind));
        typed.put("name", text(name));
        typed.put("source", text(source));
        return typed;
    }

    private String notADay() {
        return text(date).isEmpty()
                ? "Hãy ghi ngày/tháng/năm."
                : "“" + text(date) + "” không phải là một ngày. Hãy ghi ngày/tháng/năm.";
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
