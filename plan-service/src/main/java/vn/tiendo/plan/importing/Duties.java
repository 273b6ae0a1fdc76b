package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.PlanReading.Duty;
import vn.tiendo.plan.wording.DutyWords;
import vn.tiendo.plan.wording.ItemLabel;
import vn.tiendo.plan.wording.Sentences;

/** Reads the section on carrying out: what is asked of whom, and how they have to report. */
final class Duties {

    private static final Pattern REPORTS =
            Pattern.compile(
                    "(?i)(?=.*báo cáo).*(?:định kỳ|(?:hàng|hằng)\\s+(?:tháng|quý|năm)|6 tháng|thường xuyên báo cáo).*",
                    Pattern.UNICODE_CASE);

    private static final class Draft {
        final String label;
        final String head;
        final List<String> items = new ArrayList<>();

        Draft(String label, String head) {
            this.label = label;
            this.head = head;
        }
    }

    private final List<Draft> drafts = new ArrayList<>();

    static List<Duty> of(Outline outline) {
        var duties = new Duties();
        outline.sections().stream()
                .filter(section -> section.about("tổ chức thực hiện", "trách nhiệm", "phân công"))
                .flatMap(section -> section.paragraphs().stream())
                .forEach(duties::add);
        return duties.drafts.stream().map(Duties::duty).toList();
    }

    /** The sentences that say who reports when, the closing sentence among them. */
    static List<String> reporting(List<Duty> duties, @Nullable String closing) {
        var sentences =
                new ArrayList<>(duties.stream().flatMap(duty -> duty.items().stream()).toList());
        if (closing != null) {
            sentences.add(closing);
        }
        return sentences.stream().filter(sentence -> REPORTS.matcher(sentence).matches()).toList();
    }

    private void add(String text) {
        var label = ItemLabel.of(text).filter(found -> !found.rest().isBlank()).orElse(null);
        boolean outer =
                label != null
                        && (label.kind() == ItemLabel.Kind.ARABIC
                                || label.kind() == ItemLabel.Kind.ROMAN);
        if (label != null && (outer || drafts.isEmpty())) {
            drafts.add(new Draft(label.text(), label.rest()));
        } else if (drafts.isEmpty()) {
            drafts.add(new Draft(String.valueOf(drafts.size() + 1), text));
        } else {
            item(drafts.get(drafts.size() - 1), label, text);
        }
    }

    private static void item(Draft draft, @Nullable ItemLabel label, String text) {
        int last = draft.items.size() - 1;
        boolean dash = label != null && label.dash();
        boolean inside =
                dash
                        && last >= 0
                        && (draft.items.get(last).endsWith(":")
                                || draft.items.get(last).contains(": - "));
        if (last >= 0
                && (inside || label == null && Sentences.continues(draft.items.get(last), text))) {
            draft.items.set(last, draft.items.get(last) + " " + text);
        } else {
            draft.items.add(label == null ? text : label.rest());
        }
    }

    /** A short line above items is the unit's name; else the sentence names the unit itself. */
    private static Duty duty(Draft draft) {
        if (!draft.items.isEmpty() && !DutyWords.whole(draft.head)) {
            return new Duty(draft.label, draft.head.replaceAll("[\\s:]+$", ""), draft.items);
        }
        var items = new ArrayList<String>();
        items.add(draft.head);
        items.addAll(draft.items);
        return new Duty(draft.label, DutyWords.unit(draft.head), items);
    }
}
