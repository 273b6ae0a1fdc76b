package vn.tiendo.plan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.plan.Frame.Duty;
import vn.tiendo.plan.plan.Frame.LegalBasis;
import vn.tiendo.plan.wording.CitedActs;

/**
 * One correction of what stands around a plan's objectives and tasks: {@code preamble/2} is its second
 * paragraph, {@code duties/1/items/3} the third sentence of the first duty, {@code recipients/4} a
 * line of the recipients, each counted from 1; {@code preamble} and {@code recipients} are one more.
 */
final class CorrectedFrame {

    private static final Set<String> PARTS =
            Set.of("preamble", "duties", "recipients", "closing", "signedAs", "signatory");

    private final String field;
    private final String[] steps;
    private Plan plan;

    CorrectedFrame(Plan plan, String field) {
        this.plan = plan;
        this.field = field;
        this.steps = field.split("/", -1);
    }

    static boolean has(String part) {
        return PARTS.contains(part);
    }

    Plan plan() {
        return plan;
    }

    /**
     * @param value empty for what the document does not say
     * @return what was there before
     */
    @Nullable String apply(String value) {
        var frame = plan.frame();
        var wanted = value.isEmpty() ? null : value;
        return switch (steps[0]) {
            case "preamble" -> {
                var texts = new ArrayList<>(frame.preamble());
                var old = settle(texts, value);
                yield changed(old, frame.basedOn(texts, legalBases(texts)));
            }
            case "recipients" -> {
                var all = new ArrayList<>(frame.recipients());
                yield changed(settle(all, value), frame.sentTo(all));
            }
            case "duties" -> duty(frame, value);
            case "closing" ->
                    alone(
                            frame.closing(),
                            frame.closedBy(wanted).reporting(frame.closing(), value));
            case "signedAs" -> alone(frame.signedAs(), frame.signedBy(wanted, frame.signatory()));
            default -> alone(frame.signatory(), frame.signedBy(frame.signedAs(), wanted));
        };
    }

    private @Nullable String duty(Frame frame, String value) {
        require(steps.length == 4 && steps[2].equals("items"));
        var duties = new ArrayList<>(frame.duties());
        var at = place(steps[1], duties.size());
        var duty = duties.get(at);
        var items = new ArrayList<>(duty.items());
        var old = settle(items, value);
        if (items.isEmpty()) {
            duties.remove(at);
        } else {
            duties.set(at, new Duty(duty.label(), duty.unit(), items));
        }
        return changed(old, frame.asking(duties).reporting(old, value));
    }

    /** What a field without a number says. */
    private @Nullable String alone(@Nullable String old, Frame after) {
        require(steps.length == 1);
        return changed(old, after);
    }

    private @Nullable String changed(@Nullable String old, Frame after) {
        plan = plan.with(after);
        return old;
    }

    /** Puts the text where the field's last step says, takes it out, or adds it at the end. */
    private @Nullable String settle(List<String> texts, String value) {
        if (steps.length == 1) {
            require(!value.isEmpty());
            texts.add(value);
            return null;
        }
        require(steps.length == (steps[0].equals("duties") ? 4 : 2));
        var at = place(steps[steps.length - 1], texts.size());
        return value.isEmpty() ? texts.remove(at) : texts.set(at, value);
    }

    private int place(String step, int size) {
        require(step.matches("[1-9]\\d{0,3}") && Integer.parseInt(step) <= size);
        return Integer.parseInt(step) - 1;
    }

    private static List<LegalBasis> legalBases(List<String> preamble) {
        return preamble.stream()
                .flatMap(text -> CitedActs.in(text).stream())
                .map(act -> new LegalBasis(act.text(), act.number(), act.issuedOn()))
                .toList();
    }

    private void require(boolean fits) {
        if (!fits) {
            throw new CorrectionRefused(field);
        }
    }
}
