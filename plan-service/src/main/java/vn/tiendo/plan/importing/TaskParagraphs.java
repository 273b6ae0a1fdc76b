package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.Paragraph;
import vn.tiendo.plan.wording.ItemLabel;

/**
 * The tasks of a plan without a table: numbered paragraphs, each followed by lines that name its units,
 * its time and its product, or naming them itself. What is numbered further out is their area.
 */
final class TaskParagraphs {

    /** One paragraph that names a unit may be a duty; a plan has more. */
    private static final int FEWEST_TASKS = 2;

    /** As many as a plan's tables may have rows. */
    private static final int MOST_LINES = 20_000;

    private final List<AreaDraft> areas = new ArrayList<>();
    private final List<ItemLabel> headings = new ArrayList<>();
    private final boolean dashesAreTasks;
    private List<ProseLine> waiting = new ArrayList<>();
    private @Nullable ItemLabel level;
    private @Nullable TaskDraft open;

    private TaskParagraphs(boolean dashesAreTasks) {
        this.dashesAreTasks = dashesAreTasks;
    }

    /** Empty where no paragraphs say who does what. */
    static List<AreaDraft> read(Outline outline) {
        var sections =
                outline.sections().stream()
                        .filter(section -> !section.about("tổ chức thực hiện"))
                        .toList();
        if (sections.stream().mapToInt(section -> section.blocks().size()).sum() > MOST_LINES) {
            throw new DocumentRefused(DocumentRefused.Reason.TOO_LARGE);
        }
        var lines = sections.stream().map(TaskParagraphs::lines).toList();
        var reading = new TaskParagraphs(lines.stream().anyMatch(TaskParagraphs::dashed));
        for (int i = 0; i < sections.size(); i++) {
            reading.section(sections.get(i), lines.get(i));
        }
        var led =
                reading.areas.stream()
                        .flatMap(area -> area.tasks.stream())
                        .filter(task -> !task.lead.isEmpty())
                        .count();
        return led < FEWEST_TASKS ? List.of() : reading.areas;
    }

    private static List<ProseLine> lines(Outline.Section section) {
        return section.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ProseLine.of(((Paragraph) block).text()))
                .toList();
    }

    /** True where answers follow a dash though no numbered line stands between them and the last. */
    private static boolean dashed(List<ProseLine> lines) {
        boolean numbered = true;
        boolean dash = false;
        for (var line : lines) {
            if (line.answersOnly()) {
                if (dash && !numbered) {
                    return true;
                }
                numbered = false;
                dash = false;
            } else {
                numbered |= line.label() != null && !line.dash();
                dash |= line.dash();
            }
        }
        return false;
    }

    private void section(Outline.Section section, List<ProseLine> lines) {
        headings.clear();
        waiting = new ArrayList<>();
        level = null;
        open = null;
        ItemLabel.of(section.label() + ". " + section.title()).ifPresent(headings::add);
        for (var line : lines) {
            if (line.answersOnly()) {
                answer(line);
            } else if (line.answers()) {
                begin(line, List.of());
            } else {
                waiting.add(line);
            }
        }
        if (open != null) {
            outer(waiting);
        }
    }

    private void answer(ProseLine line) {
        if (!waiting.isEmpty()) {
            int at = task();
            var further = List.copyOf(waiting.subList(at + 1, waiting.size()));
            var task = waiting.get(at);
            waiting = new ArrayList<>(waiting.subList(0, at));
            begin(task, further);
        }
        if (open != null) {
            line.answer(open);
        }
    }

    /** Which of the waiting lines is the task that answers follow: the last with a number, else the last. */
    private int task() {
        for (int i = waiting.size() - 1; i >= 0; i--) {
            var line = waiting.get(i);
            if (line.label() != null && (!line.dash() || dashesAreTasks)) {
                return i;
            }
        }
        return waiting.size() - 1;
    }

    private void begin(ProseLine line, List<ProseLine> further) {
        level = line.label() == null ? level : line.label();
        outer(waiting);
        waiting = new ArrayList<>();
        open = add(line);
        for (var more : further) {
            open.activity.add(more.dash() ? "- " + more.words() : more.words());
        }
    }

    /** Lines before a task: headings further out, or tasks of its level that nobody is named for. */
    private void outer(List<ProseLine> lines) {
        for (var line : lines) {
            var label = line.label();
            if (label == null || line.dash()) {
                continue;
            }
            int depth = level == null ? -1 : label.depth(level);
            if (depth == 0 && open != null) {
                add(line);
            } else if (depth < 0) {
                headings.removeIf(above -> above.depth(label) >= 0);
                headings.add(label);
            }
        }
    }

    private TaskDraft add(ProseLine line) {
        var area = area();
        var label = line.label();
        var counted = String.valueOf(area.tasks.size() + 1);
        var task = new TaskDraft(label == null || label.dash() ? counted : label.text());
        line.tell(task);
        area.tasks.add(task);
        return task;
    }

    /** The innermost heading that names more than "Nhiệm vụ". */
    private AreaDraft area() {
        ItemLabel heading = null;
        for (var each : headings) {
            heading = heading != null && Outline.general(each.rest()) ? heading : each;
        }
        var label = heading == null ? "1" : heading.text();
        var title = heading == null ? "" : heading.rest();
        var last = areas.isEmpty() ? null : areas.get(areas.size() - 1);
        if (last == null || !last.label.equals(label) || !last.title.equals(title)) {
            last = new AreaDraft(label, title);
            areas.add(last);
        }
        return last;
    }
}
