package vn.tiendo.plan.plan;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.PlanReading;
import vn.tiendo.plan.importing.PlanReading.LegalBasis;

/**
 * The plan that a document says it carries out: the one of its legal bases that is a plan for its
 * year, or else the only one that is a plan. Where there are several, nobody can tell.
 */
final class NamedAbove {

    private static final Pattern OF_A_PLAN = Pattern.compile("(?iu).*/KH(-.*)?");

    /** Up to what the plan is about; a place may be called like one of these words. */
    private static final Pattern ISSUER =
            Pattern.compile(
                    "(?<!\\p{L})của\\s+(\\p{L}[^,;.()]*?)"
                            + "(?=\\s+(?:về|ban hành|triển khai|thực hiện|phê duyệt|năm|giai đoạn)(?!\\p{L})"
                            + "|[,;.()]|$)");

    private NamedAbove() {}

    static @Nullable CarriesOut in(PlanReading reading) {
        var plans = reading.plan().legalBasis().stream().filter(NamedAbove::isPlan).toList();
        var year = reading.plan().year();
        var ofTheYear = plans.stream().filter(basis -> names(basis, year)).toList();
        var told = ofTheYear.isEmpty() ? plans : ofTheYear;
        return told.size() == 1 ? of(told.get(0)) : null;
    }

    private static boolean isPlan(LegalBasis basis) {
        return basis.number() != null && OF_A_PLAN.matcher(basis.number().strip()).matches();
    }

    private static boolean names(LegalBasis basis, @Nullable Integer year) {
        return year != null
                && Pattern.compile("(?iu)năm\\s+" + year + "(?!\\d)").matcher(basis.text()).find();
    }

    private static CarriesOut of(LegalBasis basis) {
        var issuer = ISSUER.matcher(basis.text());
        return new CarriesOut(
                basis.number(), issuer.find() ? issuer.group(1).strip() : null, null, List.of());
    }
}
