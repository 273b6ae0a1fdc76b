package vn.tiendo.plan.plan;

import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.PlanReading;

/**
 * What a plan's document says around its objectives and tasks, as printed. Null or empty is what it
 * does not print.
 *
 * @param numberSuffix {@code KH-UBND}, also where the number itself is blank
 * @param preamble why and by whom the plan is issued, paragraph by paragraph
 * @param legalBases the documents that the preamble names
 * @param abbreviations those that the document explains itself
 * @param reporting the sentences that say who reports when; they stand among the duties, or close
 * @param signedAs the signer's office
 */
public record Frame(
        @Nullable String numberSuffix,
        List<String> preamble,
        List<LegalBasis> legalBases,
        List<Abbreviation> abbreviations,
        List<Duty> duties,
        List<String> reporting,
        @Nullable String closing,
        List<String> recipients,
        @Nullable String signedAs,
        @Nullable String signatory) {

    /** Of plans that were kept before this was. */
    public static final Frame NONE =
            new Frame(
                    null, List.of(), List.of(), List.of(), List.of(), List.of(), null, List.of(),
                    null, null);

    /** @param issuedOn {@code yyyy-MM-dd}; null where no full date is printed */
    public record LegalBasis(String text, @Nullable String number, @Nullable String issuedOn) {}

    public record Abbreviation(String letters, String meaning) {}

    /**
     * @param unit empty where the sentence names none
     */
    public record Duty(String label, String unit, List<String> items) {

        public Duty {
            items = List.copyOf(items);
        }
    }

    public Frame {
        preamble = List.copyOf(preamble);
        legalBases = List.copyOf(legalBases);
        abbreviations = List.copyOf(abbreviations);
        duties = List.copyOf(duties);
        reporting = List.copyOf(reporting);
        recipients = List.copyOf(recipients);
    }

    static Frame of(PlanReading reading) {
        var plan = reading.plan();
        return new Frame(
                plan.numberSuffix(),
                plan.preamble(),
                plan.legalBasis().stream()
                        .map(act -> new LegalBasis(act.text(), act.number(), act.issuedOn()))
                        .toList(),
                plan.abbreviations().entrySet().stream()
                        .map(each -> new Abbreviation(each.getKey(), each.getValue()))
                        .toList(),
                reading.duties().stream()
                        .map(duty -> new Duty(duty.label(), duty.unit(), duty.items()))
                        .toList(),
                reading.reporting(),
                plan.closing(),
                plan.recipients(),
                plan.signedAs(),
                plan.signatory());
    }

    /** What an amending document says, where it says anything. */
    Frame retold(Frame document) {
        return document.equals(NONE) ? this : document;
    }

    /**
     * With other words for what is asked of the units and for the end.
     *
     * @param words of a part ({@code duties}, {@code reporting}, {@code closing}) and its text
     */
    Frame reworded(BinaryOperator<String> words) {
        var end = closing;
        return new Frame(
                numberSuffix,
                preamble,
                legalBases,
                abbreviations,
                duties.stream()
                        .map(
                                duty ->
                                        new Duty(
                                                duty.label(),
                                                duty.unit(),
                                                reworded("duties", duty.items(), words)))
                        .toList(),
                reworded("reporting", reporting, words),
                end == null ? null : words.apply("closing", end),
                recipients,
                signedAs,
                signatory);
    }

    Frame basedOn(List<String> paragraphs, List<LegalBasis> acts) {
        return new Frame(
                numberSuffix,
                paragraphs,
                acts,
                abbreviations,
                duties,
                reporting,
                closing,
                recipients,
                signedAs,
                signatory);
    }

    Frame asking(List<Duty> wanted) {
        return new Frame(
                numberSuffix,
                preamble,
                legalBases,
                abbreviations,
                wanted,
                reporting,
                closing,
                recipients,
                signedAs,
                signatory);
    }

    Frame closedBy(@Nullable String sentence) {
        return new Frame(
                numberSuffix,
                preamble,
                legalBases,
                abbreviations,
                duties,
                reporting,
                sentence,
                recipients,
                signedAs,
                signatory);
    }

    Frame sentTo(List<String> all) {
        return new Frame(
                numberSuffix,
                preamble,
                legalBases,
                abbreviations,
                duties,
                reporting,
                closing,
                all,
                signedAs,
                signatory);
    }

    Frame signedBy(@Nullable String office, @Nullable String name) {
        return new Frame(
                numberSuffix,
                preamble,
                legalBases,
                abbreviations,
                duties,
                reporting,
                closing,
                recipients,
                office,
                name);
    }

    /**
     * The sentences on reporting stand among the duties as well: what changes there changes here.
     *
     * @param after empty where the sentence is gone
     */
    Frame reporting(@Nullable String before, String after) {
        return new Frame(
                numberSuffix,
                preamble,
                legalBases,
                abbreviations,
                duties,
                reporting.stream()
                        .map(one -> one.equals(before) ? after : one)
                        .filter(one -> !one.isEmpty())
                        .toList(),
                closing,
                recipients,
                signedAs,
                signatory);
    }

    private static List<String> reworded(
            String part, List<String> texts, BinaryOperator<String> words) {
        return texts.stream().map(text -> words.apply(part, text)).toList();
    }
}
