package vn.tiendo.portal.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plan's document says around its tasks, as plan-service shows it. */
record Frame(
        List<String> preamble,
        List<LegalBasis> legalBases,
        List<Abbreviation> abbreviations,
        List<Duty> duties,
        List<String> reporting,
        @Nullable String closing,
        List<String> recipients,
        @Nullable String signedAs,
        @Nullable String signatory) {

    Frame {
        preamble = orEmpty(preamble);
        legalBases = orEmpty(legalBases);
        abbreviations = orEmpty(abbreviations);
        duties = orEmpty(duties);
        reporting = orEmpty(reporting);
        recipients = orEmpty(recipients);
    }

    record LegalBasis(String text) {}

    record Abbreviation(String letters, String meaning) {}

    record Duty(String label, @Nullable String unit, List<String> items) {

        Duty {
            items = orEmpty(items);
        }
    }

    /** Whether the document says anything of it. */
    public boolean any() {
        return !(legalBases.isEmpty()
                && abbreviations.isEmpty()
                && duties.isEmpty()
                && reporting.isEmpty()
                && recipients.isEmpty()
                && signer().isEmpty());
    }

    /** Office and name; empty where neither is printed. */
    public String signer() {
        var office = signedAs == null ? "" : signedAs;
        return signatory == null
                ? office
                : office.isEmpty() ? signatory : office + " – " + signatory;
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
