package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.PlanReading.Objective;
import vn.tiendo.plan.importing.PlanReading.Target;
import vn.tiendo.plan.wording.ItemLabel;
import vn.tiendo.plan.wording.Sentences;
import vn.tiendo.plan.wording.TargetWords;

/** Reads the section of objectives: numbered items, lettered ones below them, and their targets. */
final class Objectives {

    private static final class Draft {
        final String label;
        final @Nullable String parent;
        String text;

        Draft(String label, @Nullable String parent, String text) {
            this.label = label;
            this.parent = parent;
            this.text = text;
        }
    }

    private final List<Draft> drafts = new ArrayList<>();
    private final String section;
    private @Nullable String number;
    private @Nullable String letter;
    private int counted;

    private Objectives(String section) {
        this.section = section;
    }

    static List<Objective> of(Outline outline) {
        var section = outline.section("mục tiêu", "chỉ tiêu").or(() -> outline.section("mục đích"));
        return section.map(Objectives::read).orElse(List.of());
    }

    private static List<Objective> read(Outline.Section section) {
        var objectives = new Objectives(section.label());
        section.paragraphs().forEach(objectives::add);
        return objectives.drafts.stream()
                .map(
                        draft ->
                                new Objective(
                                        draft.label, draft.parent, draft.text, targets(draft.text)))
                .toList();
    }

    private void add(String text) {
        var label =
                ItemLabel.of(text)
                        .filter(
                                found ->
                                        !found.rest().isBlank()
                                                && found.kind() != ItemLabel.Kind.UPPER)
                        .orElse(null);
        if (label == null) {
            unlabelled(text);
            return;
        }
        switch (label.kind()) {
            case ARABIC, ROMAN -> {
                number = label.text();
                letter = null;
                put(label.text(), null, label.rest());
            }
            case DOTTED -> {
                number = label.text();
                letter = null;
                put(label.text(), label.text().replaceFirst("\\.\\d+$", ""), label.rest());
            }
            case LETTER -> {
                letter = number == null ? label.text() : number + "." + label.text();
                put(letter, number, label.rest());
            }
            default -> below(label.rest());
        }
    }

    private void put(String label, @Nullable String parent, String text) {
        counted = 0;
        drafts.add(new Draft(label, parent, text));
    }

    /** A dash has no number of its own: it is counted below the item it stands under. */
    private void below(String text) {
        var above = Optional.ofNullable(letter).orElse(number);
        counted++;
        drafts.add(new Draft((above == null ? section : above) + "." + counted, above, text));
    }

    private void unlabelled(String text) {
        if (drafts.isEmpty()) {
            drafts.add(new Draft(section, null, text));
            return;
        }
        var last = drafts.get(drafts.size() - 1);
        if (Sentences.continues(last.text, text)) {
            last.text = last.text + " " + text;
        } else {
            below(text);
        }
    }

    private static List<Target> targets(String text) {
        var figures = TargetWords.read(text);
        return figures.isEmpty()
                ? List.of(
                        new Target(
                                "qualitative", null, null, text.replaceAll("[\\s.;:]+$", ""), null))
                : figures.stream()
                        .map(
                                figure ->
                                        new Target(
                                                figure.comparator(),
                                                figure.value(),
                                                figure.unit(),
                                                figure.subject(),
                                                figure.condition()))
                        .toList();
    }
}
