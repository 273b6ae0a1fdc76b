package vn.tiendo.plan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.plan.deadline.Deadline;
import vn.tiendo.plan.deadline.DeadlineGrammar;
import vn.tiendo.plan.deadline.DeadlineKind;
import vn.tiendo.plan.deadline.MovedWords;
import vn.tiendo.plan.importing.Finding;
import vn.tiendo.plan.importing.FindingCode;
import vn.tiendo.plan.importing.Place;

/**
 * A plan as the draft of another year's: everything is kept but number and day of issue, and every
 * date keeps its distance to the plan's year.
 */
final class CopiedPlan {

    /** Kinds whose words speak of other documents and events, with years of their own. */
    private static final Set<DeadlineKind> WAITING =
            Set.of(DeadlineKind.EXTERNAL, DeadlineKind.CONDITIONAL, DeadlineKind.UNKNOWN);

    private final Plan plan;
    private final int year;
    private final int years;
    private final DeadlineGrammar grammar;
    private final Pattern ownYear;
    private final Pattern anyYear;
    private final List<Finding> findings = new ArrayList<>();

    private CopiedPlan(Plan plan, int planYear, int year) {
        this.plan = plan;
        this.year = year;
        this.years = year - planYear;
        this.grammar = new DeadlineGrammar(year, null);
        this.ownYear = milestoneApart(planYear);
        this.anyYear = Pattern.compile("(?<!\\d)" + planYear + "(?!\\d|/\\p{L})");
    }

    /** "Đến năm 2030" and "giai đoạn 2026 - 2030" are a programme's years, whatever the plan's. */
    private static Pattern milestoneApart(int planYear) {
        return Pattern.compile(
                "(?iu)(?<!đến |tới |từ |- )(năm )" + planYear + "(?!\\s*[-–]\\s*\\d|[\\d/])");
    }

    static Plan draft(String id, Plan plan, int year, By by) {
        var planYear = plan.head().year();
        if (planYear == null) {
            throw new YearMissing();
        }
        return new CopiedPlan(plan, planYear, year).draft(id, by);
    }

    private Plan draft(String id, By by) {
        findings.add(finding(FindingCode.NUMBER_BLANK, "letterhead"));
        findings.add(finding(FindingCode.ISSUE_DATE_BLANK, "letterhead"));
        var head = head();
        plan.objectives().forEach(objective -> look(objective.label(), objective.text()));
        var tasks = plan.tasks().stream().map(this::task).toList();
        var frame = frame();
        var copy =
                new Plan(
                        id,
                        plan.authority(),
                        PlanStatus.DRAFT,
                        source(),
                        head,
                        plan.objectives(),
                        plan.areas(),
                        tasks,
                        Remark.numbered(findings),
                        plan.choices(),
                        List.of(),
                        by,
                        null);
        return copy.with(frame);
    }

    /** What it is based on is another matter each year: it is kept, and looked at. */
    private Frame frame() {
        plan.frame().preamble().forEach(text -> look("preamble", text));
        return plan.frame()
                .reworded(
                        (part, text) ->
                                part.equals("reporting")
                                        ? ownYear.matcher(text).replaceAll("$1" + year)
                                        : moved(part, text));
    }

    /** What a person finds in the place of the file that other drafts were read from. */
    private String source() {
        var number = plan.head().number();
        var named = number == null ? plan.head().title() : "Kế hoạch số " + number;
        return "Bản sao: " + Objects.requireNonNullElse(named, plan.source());
    }

    private Head head() {
        var head = plan.head();
        return new Head(
                null,
                null,
                head.place(),
                head.title() == null ? null : moved("title", head.title()),
                year,
                head.issuingAuthority(),
                head.parentAuthority(),
                head.standingBody());
    }

    private PlanTask task(PlanTask task) {
        var place = task.area() + "." + task.label();
        var condition = task.condition() == null ? null : moved(place, task.condition());
        return new PlanTask(
                task.id(),
                task.area(),
                task.label(),
                moved(place, task.activity()),
                condition,
                task.lead(),
                task.coordinating(),
                task.deliverables().stream().map(one -> deliverable(place, one)).toList());
    }

    private Deliverable deliverable(String place, Deliverable one) {
        var name = moved(place, one.name());
        var due = one.due() == null ? null : due(place, one.due());
        return new Deliverable(one.no(), name, due);
    }

    private Deadline due(String place, Deadline due) {
        boolean waits = WAITING.contains(due.kind());
        var words = waits ? moved(place, due.text()) : MovedWords.by(years, due.text());
        var moved = grammar.read(words);
        if (moved.yearInDoubt() && moved.to() != null) {
            findings.add(
                    finding(
                                    FindingCode.SUSPECTED_YEAR_SLIP,
                                    place,
                                    moved.text(),
                                    String.valueOf(moved.to().getYear()))
                            .offering(String.valueOf(moved.to().getYear()), String.valueOf(year)));
        }
        return moved;
    }

    /** The text with the plan's year moved; where it still names the old one, a person looks. */
    private String moved(String place, String text) {
        var moved = ownYear.matcher(text).replaceAll("$1" + year);
        look(place, moved);
        return moved;
    }

    private void look(String place, String text) {
        if (years != 0 && anyYear.matcher(text).find()) {
            findings.add(
                    finding(FindingCode.OLD_YEAR_NAMED, place, text, String.valueOf(year - years))
                            .offering(String.valueOf(year - years), String.valueOf(year)));
        }
    }

    private static Finding finding(FindingCode code, String place, String... arguments) {
        return Finding.of(code, new Place(null, null, place), arguments);
    }
}
