package vn.tiendo.plan.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.plan.Area;
import vn.tiendo.plan.plan.Correction;
import vn.tiendo.plan.plan.Deliverable;
import vn.tiendo.plan.plan.OpenPoint;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.PlanStatus;
import vn.tiendo.plan.plan.PlanTask;
import vn.tiendo.plan.plan.Remark;
import vn.tiendo.plan.plan.RemarkedPlan;
import vn.tiendo.plan.plan.UnitNames;
import vn.tiendo.plan.plan.web.PlanView.AreaView;
import vn.tiendo.plan.plan.web.PlanView.CorrectionView;
import vn.tiendo.plan.plan.web.PlanView.DeliverableView;
import vn.tiendo.plan.plan.web.PlanView.EndedUnitView;
import vn.tiendo.plan.plan.web.PlanView.FindingView;
import vn.tiendo.plan.plan.web.PlanView.Reading;
import vn.tiendo.plan.plan.web.PlanView.TaskView;
import vn.tiendo.plan.plan.web.PlanView.UnitNameView;
import vn.tiendo.plan.publication.PlanPublished.Due;
import vn.tiendo.plan.unit.Unit;
import vn.tiendo.plan.unit.UnitDirectories;

/** Shows plans in the caller's language, their names looked up in the directory of the moment. */
public final class PlanViews {

    private final UnitDirectories directories;

    PlanViews(UnitDirectories directories) {
        this.directories = directories;
    }

    public PlanView of(Plan plan, Locale language) {
        var names = UnitNames.of(plan, directories.of(plan.authority()));
        var draft = plan.status() == PlanStatus.DRAFT;
        return new PlanView(
                plan.id(),
                plan.authority(),
                plan.status(),
                plan.source(),
                reading(plan),
                findings(plan, draft ? names : null, language),
                draft ? OpenPoint.of(plan) : List.of(),
                names.all().stream().map(PlanViews::unitName).toList(),
                corrections(plan),
                plan.imported(),
                plan.published(),
                plan.version() == 0 ? null : plan.version(),
                plan.amends(),
                plan.amendments(),
                plan.closed(),
                plan.toldToCarryOut(),
                plan.discarded());
    }

    private static Reading reading(Plan plan) {
        var areas = plan.areas().stream().map(area -> area(area, plan)).toList();
        return new Reading(plan.head(), plan.objectives(), areas, plan.frame());
    }

    private static AreaView area(Area area, Plan plan) {
        var tasks =
                plan.tasks().stream()
                        .filter(task -> task.area().equals(area.label()))
                        .map(task -> task(task, plan.head().year()))
                        .toList();
        return new AreaView(area.label(), area.title(), tasks);
    }

    static TaskView task(PlanTask task, @Nullable Integer year) {
        return new TaskView(
                task.id(),
                task.label(),
                task.activity(),
                task.condition(),
                task.lead(),
                task.coordinating(),
                task.deliverables().stream().map(one -> deliverable(one, year)).toList(),
                task.origin());
    }

    private static DeliverableView deliverable(Deliverable one, @Nullable Integer year) {
        return new DeliverableView(
                one.no(),
                one.name(),
                one.due() == null ? null : Due.of(one.due(), year),
                one.origin());
    }

    private static List<CorrectionView> corrections(Plan plan) {
        var all = new ArrayList<CorrectionView>();
        boolean open = plan.status() == PlanStatus.DRAFT || plan.status() == PlanStatus.PUBLISHED;
        int last = open ? Correction.last(plan.corrections()) : 0;
        for (var one : plan.corrections()) {
            int no = all.size() + 1;
            all.add(
                    new CorrectionView(
                            no,
                            one.field(),
                            one.old(),
                            one.value(),
                            one.reason(),
                            one.by(),
                            no == last));
        }
        return all;
    }

    /**
     * What the reader was unsure of, and whom the directory does not know.
     *
     * @param names null where they are settled
     */
    private static List<FindingView> findings(
            Plan plan, @Nullable UnitNames names, Locale language) {
        var known = new RemarkedPlan(plan);
        var all = new ArrayList<>(known.remarks());
        if (names != null) {
            var no = plan.remarks().size();
            for (var finding : UnitFindings.of(plan, names)) {
                no++;
                all.add(new Remark(no, finding, null));
            }
        }
        return all.stream().map(remark -> finding(remark, known, language)).toList();
    }

    private static FindingView finding(Remark remark, RemarkedPlan known, Locale language) {
        var finding = remark.finding();
        var text = known.text(remark).orElse(null);
        return new FindingView(
                remark.no(),
                finding.code(),
                finding.place(),
                finding.message(language),
                finding.blocking(),
                finding.choices(),
                text == null ? null : text.field(),
                text == null ? null : text.now(),
                remark.accepted());
    }

    private static UnitNameView unitName(UnitNames.Named named) {
        var match = named.match();
        var unit = match.exact();
        return new UnitNameView(
                named.name(),
                named.columns(),
                unit.map(Unit::id).orElse(null),
                unit.map(Unit::group).orElseGet(() -> GroupWords.in(named.name())),
                match.certainty(),
                unit.isPresent() ? List.of() : match.units().stream().map(Unit::id).toList(),
                match.ended() == null ? null : EndedUnitView.of(match.ended()));
    }
}
