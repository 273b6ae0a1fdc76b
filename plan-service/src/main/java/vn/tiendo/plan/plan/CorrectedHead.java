package vn.tiendo.plan.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One correction of what stands above a plan's text. */
final class CorrectedHead {

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2100;

    /** "12/KH-UBND", "12a/2026/KH-UBND" and a party committee's "12-KH/ĐU". */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?U)\\d{1,6}\\p{L}?\\s*(-\\s*\\p{L}+\\s*)?/\\s*(\\d{4}\\s*/\\s*)?\\p{L}[\\p{L}\\d.&]*(\\s*[-–]\\s*\\p{L}[\\p{L}\\d.&]*)*");

    private final String field;
    private Plan plan;

    CorrectedHead(Plan plan, String field) {
        this.plan = plan;
        this.field = field;
    }

    Plan plan() {
        return plan;
    }

    /**
     * Nothing is wanted where the document has it blank; a year it has in any case.
     *
     * @return what was there before
     */
    @Nullable String apply(String value) {
        var head = plan.head();
        var wanted = value.isEmpty() ? null : value;
        return switch (field) {
            case "number" -> changed(head.number(), head.withNumber(number(wanted)));
            case "title" -> changed(head.title(), head.withTitle(wanted));
            case "place" -> changed(head.place(), head.withPlace(wanted));
            case "issuingAuthority" ->
                    changed(head.issuingAuthority(), head.withIssuingAuthority(wanted));
            case "parentAuthority" ->
                    changed(head.parentAuthority(), head.withParentAuthority(wanted));
            case "standingBody" -> changed(head.standingBody(), head.withStandingBody(wanted));
            case "issuedOn" -> changed(head.issuedOn(), head.withIssuedOn(date(wanted)));
            case "year" -> {
                var before = changed(head.year(), head.withYear(year(value)));
                // another reading of "hàng quý", "trong năm" and of every day without a year
                plan = CorrectedTasks.readAgain(plan);
                yield before;
            }
            default -> throw refused();
        };
    }

    private @Nullable String changed(@Nullable Object before, Head after) {
        plan = plan.with(after);
        return Objects.toString(before, null);
    }

    /** Only its form is looked at: whether it is free is known when the plan is published. */
    private @Nullable String number(@Nullable String value) {
        if (value != null && !NUMBER.matcher(value).matches()) {
            throw refused();
        }
        return value;
    }

    private @Nullable LocalDate date(@Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            var day = LocalDate.parse(value);
            requireYear(day.getYear());
            return day;
        } catch (DateTimeParseException e) {
            throw refused();
        }
    }

    private int year(String value) {
        try {
            return requireYear(Integer.parseInt(value));
        } catch (NumberFormatException e) {
            throw refused();
        }
    }

    /** A slip of the keyboard ("206", "20266") would move every deadline with it. */
    private int requireYear(int value) {
        if (value < EARLIEST_YEAR || value > LATEST_YEAR) {
            throw refused();
        }
        return value;
    }

    private CorrectionRefused refused() {
        return new CorrectionRefused(field);
    }
}
