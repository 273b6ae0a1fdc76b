package vn.tiendo.plan.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every sentence of a plan with the field whose correction changes it. */
public final class PlanTexts {

    /**
     * @param words of the sentence, as a remark names them
     * @param field null where it can't be corrected
     * @param now all that the field says
     */
    public record Text(String words, @Nullable String field, String now) {}

    private final List<Text> all = new ArrayList<>();

    private PlanTexts(Plan plan) {
        add("title", plan.head().title());
        plan.objectives().forEach(one -> all.add(new Text(one.text(), null, one.text())));
        plan.tasks().forEach(this::add);
        add(plan.frame());
    }

    static List<Text> of(Plan plan) {
        return new PlanTexts(plan).all;
    }

    private void add(PlanTask task) {
        var path = "tasks/" + task.id();
        add(path + "/activity", task.activity());
        if (task.condition() != null) {
            all.add(new Text(task.condition(), path + "/activity", task.activity()));
        }
        for (var one : task.deliverables()) {
            var own = path + "/deliverables/" + one.no();
            add(own + "/name", one.name());
            add(own + "/deadline", one.due() == null ? null : one.due().text());
        }
    }

    private void add(Frame frame) {
        number("preamble/", frame.preamble());
        for (int i = 0; i < frame.duties().size(); i++) {
            number("duties/" + (i + 1) + "/items/", frame.duties().get(i).items());
        }
        frame.reporting().forEach(text -> all.add(new Text(text, null, text)));
        add("closing", frame.closing());
    }

    private void number(String path, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            add(path + (i + 1), texts.get(i));
        }
    }

    private void add(String field, @Nullable String text) {
        if (text != null) {
            all.add(new Text(text, field, text));
        }
    }
}
