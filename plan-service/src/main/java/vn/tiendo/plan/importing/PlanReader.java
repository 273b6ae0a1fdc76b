package vn.tiendo.plan.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.deadline.DeadlineGrammar;
import vn.tiendo.plan.document.Cell;
import vn.tiendo.plan.document.DocumentBlocks;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.DocumentRefused.Reason;
import vn.tiendo.plan.document.Paragraph;
import vn.tiendo.plan.document.Table;
import vn.tiendo.plan.importing.PlanReading.LegalBasis;
import vn.tiendo.plan.importing.PlanReading.Plan;
import vn.tiendo.plan.wording.Abbreviations;
import vn.tiendo.plan.wording.CitedActs;
import vn.tiendo.plan.wording.Words;

/** Reads a plan's document. Safe to share between threads. */
public final class PlanReader {

    private static final Pattern INCOMPLETE =
            Pattern.compile("^(?:VĂN PHÒNG|PHÒNG|BAN|UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN)$");

    private final DocumentFormats formats = new DocumentFormats();

    /**
     * @param content the file, at most 20 MB
     * @param fileName for the reading's source only; the content decides what it is
     * @throws DocumentRefused where nothing can be read; nothing else is thrown for any content
     */
    public PlanReading read(byte[] content, String fileName) {
        return open(content, fileName).reading();
    }

    /** The reading beside the text that it was read from; the rest as for {@link #read}. */
    public ReadDocument open(byte[] content, String fileName) {
        var text = formats.read(content);
        return new ReadDocument(reading(Unfolded.of(text), fileName), text);
    }

    private PlanReading reading(DocumentBlocks document, String fileName) {
        if (document.blocks().isEmpty()) {
            throw new DocumentRefused(Reason.EMPTY);
        }
        var parts = PlanParts.of(document.blocks());
        var outline = parts.outline();
        var drafts = drafts(document, outline);
        var plan = plan(document, parts);
        var findings = new ArrayList<>(PlanFindings.of(plan, drafts, document));
        var grammar = new DeadlineGrammar(plan.year(), issue(plan));
        var tasks = new TaskReading(grammar, plan.year(), findings);
        var areas = drafts.stream().map(tasks::read).toList();
        findings.addAll(UnitSpellings.in(areas));
        var duties = Duties.of(outline);
        return new PlanReading(
                fileName,
                plan,
                Objectives.of(outline),
                areas,
                duties,
                Duties.reporting(duties, plan.closing()),
                List.copyOf(findings));
    }

    private static List<AreaDraft> drafts(DocumentBlocks document, Outline outline) {
        var tables = new TaskTables(document).read();
        var drafts = tables.isEmpty() ? TaskParagraphs.read(outline) : tables;
        if (drafts.isEmpty()) {
            throw new DocumentRefused(Reason.NOT_A_PLAN);
        }
        return drafts;
    }

    private static Plan plan(DocumentBlocks document, PlanParts parts) {
        var outline = parts.outline();
        var head = HeadMatter.of(outline.opening()).issuedFor(parts.bases());
        var letterhead = Letterhead.of(parts.letterhead());
        var signature = SignatureBlock.of(parts.signature());
        var authorities = letterhead.authorities();
        var last = authorities.isEmpty() ? null : authorities.get(authorities.size() - 1);
        var named = head.issuer();
        var issuing =
                last == null || INCOMPLETE.matcher(last).matches() && named != null ? named : last;
        return new Plan(
                letterhead.number(),
                letterhead.numberSuffix(),
                letterhead.place(),
                letterhead.issuedOn(),
                head.title(),
                PlanYear.of(head.title(), letterhead.issuedOn(), document).year(),
                issuing,
                authorities.size() > 1 ? authorities.get(authorities.size() - 2) : null,
                authorities,
                signature.signedAs(),
                signature.signatory(),
                signature.recipients(),
                head.preamble().stream()
                        .flatMap(each -> CitedActs.in(each).stream())
                        .map(act -> new LegalBasis(act.text(), act.number(), act.issuedOn()))
                        .toList(),
                Abbreviations.in(texts(document)),
                List.copyOf(head.preamble()),
                outline.closing().isEmpty()
                        ? null
                        : Words.joined(String.join(" ", outline.closing())));
    }

    /** A month without a day counts from its first, so that nothing is called late too early. */
    private static @Nullable LocalDate issue(Plan plan) {
        var printed = plan.issuedOn();
        return printed == null
                ? null
                : LocalDate.parse(printed.length() == 7 ? printed + "-01" : printed);
    }

    private static List<String> texts(DocumentBlocks document) {
        var body =
                document.blocks().stream()
                        .flatMap(
                                block ->
                                        block instanceof Paragraph paragraph
                                                ? Stream.of(paragraph.text())
                                                : ((Table) block).cells().map(Cell::text));
        return Stream.concat(body, document.footnotes().stream()).toList();
    }
}
