package vn.tiendo.plan.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.deadline.TimeWords;
import vn.tiendo.plan.wording.Assignment;
import vn.tiendo.plan.wording.ColumnRole;
import vn.tiendo.plan.wording.Fields;
import vn.tiendo.plan.wording.ItemLabel;
import vn.tiendo.plan.wording.Units;

/**
 * A paragraph that may be a task, or the answer to who does it, until when.
 *
 * @param label null where it has none
 * @param words without the label
 * @param given to whom the words give the task; null where to nobody
 */
record ProseLine(
        @Nullable ItemLabel label, String words, Fields fields, @Nullable Assignment given) {

    private static final Set<ColumnRole> ASKED =
            Set.of(
                    ColumnRole.LEAD,
                    ColumnRole.COORDINATING,
                    ColumnRole.DEADLINE,
                    ColumnRole.DELIVERABLE);

    static ProseLine of(String text) {
        var label = ItemLabel.of(text).filter(found -> !found.rest().isBlank()).orElse(null);
        var words = label == null ? text : label.rest();
        return new ProseLine(label, words, Fields.of(words), Assignment.in(words).orElse(null));
    }

    boolean dash() {
        return label != null && label.dash();
    }

    /** It is nothing but answers for the task above it. */
    boolean answersOnly() {
        return fields.alone()
                && fields.answers().stream().anyMatch(each -> ASKED.contains(each.role()));
    }

    /** It is a task that says itself who does it, or until when. */
    boolean answers() {
        return !fields.alone()
                && (fields.answer(ColumnRole.LEAD) != null
                        || fields.answer(ColumnRole.DEADLINE) != null
                        || given != null);
    }

    void tell(TaskDraft task) {
        var printed = task.printed.get(0);
        if (fields.answers().isEmpty() && given != null) {
            var before = given.before();
            task.activity.add(before.isEmpty() ? words : before);
            task.lead.addAll(Units.split(List.of(given.lead())));
            Optional.ofNullable(given.help()).ifPresent(task.coordinating::add);
            TimeWords.in(given.rest()).ifPresent(printed.deadlines()::add);
            return;
        }
        if (!fields.alone()) {
            task.activity.add(fields.before());
        }
        answer(task);
    }

    void answer(TaskDraft task) {
        var printed = task.printed.get(0);
        for (var answer : fields.answers()) {
            switch (answer.role()) {
                case LEAD -> task.lead.add(answer.words());
                case COORDINATING -> task.coordinating.add(answer.words());
                case DEADLINE -> printed.deadlines().add(answer.words());
                case DELIVERABLE -> printed.deliverables().add(answer.words());
                default -> {}
            }
        }
    }
}
