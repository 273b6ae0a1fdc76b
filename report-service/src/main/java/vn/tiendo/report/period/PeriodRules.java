package vn.tiendo.report.period;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The rules in force, as data: a change of the law is a new line, not new code. */
public record PeriodRules(List<PeriodRule> rules) {

    /** The level of rules that an authority follows unless it says otherwise. */
    public static final String AUTHORITY = "AUTHORITY";

    private static final String WHOLE_YEAR = "YEAR";

    public PeriodRules {
        rules = List.copyOf(rules);
    }

    /**
     * The period of this code in this reporting year.
     *
     * @throws PeriodNotKnown where no rule in force says what it is
     */
    public ReportingPeriod period(String level, String code, int year) {
        return rules.stream()
                .filter(rule -> rule.holdsFor(level, code, year))
                .findFirst()
                .map(rule -> rule.in(year))
                .orElseThrow(() -> new PeriodNotKnown(level, code, year));
    }

    /**
     * The reporting year that a day's work belongs to: 20/12/2025 belongs to 2026 (Nghị định
     * 09/2019/NĐ-CP Art. 12).
     */
    public int reportingYearOf(LocalDate day) {
        return IntStream.rangeClosed(day.getYear(), day.getYear() + 1)
                .filter(year -> period(AUTHORITY, WHOLE_YEAR, year).covers(day))
                .findFirst()
                .orElseThrow(() -> new PeriodNotKnown(AUTHORITY, WHOLE_YEAR, day.getYear()));
    }
}
