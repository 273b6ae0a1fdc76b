package vn.tiendo.plan.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.plan.Head;
import vn.tiendo.plan.plan.Plan;

/** What stands above a plan's text; what a draft leaves blank is left blank to be filled in. */
final class HeadWords {

    private static final String BLANK = "      ";

    private final Head head;

    private final @Nullable String suffix;

    private final @Nullable String issuing;

    /**
     * @param unitName how a unit is called by its id, any other word as it is: where the plan does
     *     not print who issues it, that is the authority under which it is registered
     */
    HeadWords(Plan plan, UnaryOperator<String> unitName) {
        this.head = plan.head();
        this.suffix = plan.frame().numberSuffix();
        this.issuing =
                head.issuingAuthority() == null
                        ? registered(plan.authority(), unitName)
                        : head.issuingAuthority();
    }

    private static @Nullable String registered(String authority, UnaryOperator<String> unitName) {
        var name = unitName.apply(authority);
        return name.equals(authority) ? null : name;
    }

    List<String> authorities() {
        return Stream.of(head.parentAuthority(), issuing)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** The committee signs for itself; any other office by its head. */
    boolean committee() {
        return issuing != null
                && issuing.matches("(?iu)(?:UBND|[ỦU][ỷy] ban nhân dân|Ủy ban nhân dân)\\b.*");
    }

    String number() {
        var number = head.number();
        var kind = suffix == null ? "KH-" + (committee() ? "UBND" : "") : suffix;
        return "Số: " + (number == null ? BLANK + "/" + kind : number);
    }

    /** Days under 10 and months 1 and 2 get a leading 0 (Nghị định 30/2020/NĐ-CP, Appendix I). */
    String placeAndDate() {
        var place = head.place() == null ? "" : head.place() + ", ";
        return place + date(head.issuedOn());
    }

    private String date(@Nullable LocalDate day) {
        if (day == null) {
            var year = head.year() == null ? BLANK : head.year();
            return "ngày" + BLANK + "tháng" + BLANK + "năm " + year;
        }
        var month = day.getMonthValue() < 3 ? "%02d" : "%d";
        return ("ngày %02d tháng " + month + " năm %d")
                .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** The title without its kind, which stands on a line of its own. */
    String subject() {
        var title = head.title();
        if (title == null) {
            return "Cải cách hành chính" + (head.year() == null ? "" : " năm " + head.year());
        }
        var subject = title.replaceFirst("(?iu)^kế hoạch\\s+", "");
        return subject.isEmpty()
                ? title
                : Character.toUpperCase(subject.charAt(0)) + subject.substring(1);
    }

    /** "Kế hoạch cải cách hành chính năm 2026", within a sentence. */
    String plan() {
        var subject = subject();
        return "Kế hoạch " + Character.toLowerCase(subject.charAt(0)) + subject.substring(1);
    }
}
