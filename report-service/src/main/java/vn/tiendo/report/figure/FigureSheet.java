package vn.tiendo.report.figure;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.report.fact.AcceptedProgress;
import vn.tiendo.report.fact.PlanFact;
import vn.tiendo.report.fact.TaskFact;
import vn.tiendo.report.fact.UnitRef;

/**
 * Computes a report's figures as at a cut-off and as known at a moment (Nghị định 09/2019/NĐ-CP;
 * four cells of the state's own statistic). The same facts give the same figures, whatever was
 * learned afterwards.
 */
public final class FigureSheet {

    private final PlanFact plan;
    private final AsAt asAt;
    private final Judgement judgement;
    private final List<Counted> counted;
    private final PlanOrder order;

    public FigureSheet(PlanFact plan, Collection<TaskFact> tasks, AsAt asAt) {
        this(plan, tasks, asAt, Map.of());
    }

    /**
     * @param unitNames names that units bore at the cut-off, by id, as far as they told
     */
    public FigureSheet(
            PlanFact plan, Collection<TaskFact> tasks, AsAt asAt, Map<String, String> unitNames) {
        this.plan = plan;
        this.asAt = asAt;
        this.judgement = new Judgement(asAt);
        this.order = new PlanOrder(plan);
        var then = tasks.stream().map(asAt::of).toList();
        var names = new NamesThen(then, asAt, unitNames);
        this.counted =
                then.stream()
                        .map(names::in)
                        .sorted(order)
                        .flatMap(task -> judgement.of(task).map(c -> new Counted(task, c)).stream())
                        .toList();
    }

    public Figures figures(UnitReportFigures unitReports) {
        return new Figures(
                Counted.cells(counted, Counted::planTask),
                Counted.cells(counted, Counted::deliverable),
                byArea(),
                byUnit(),
                unitReports,
                remarks(AcceptedProgress::obstacles),
                remarks(AcceptedProgress::proposals));
    }

    /** The list of deliverables and their progress, as the report's appendix prints it. */
    public List<DeliverableLine> deliverables() {
        return counted.stream()
                .collect(
                        Collectors.groupingBy(
                                Counted::deliverable, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(parts -> DeliverableLine.of(parts, judgement, asAt))
                .toList();
    }

    private List<AreaFigures> byArea() {
        var titles = new LinkedHashMap<String, String>();
        plan.areas().forEach(area -> titles.put(area.label(), area.title()));
        counted.forEach(one -> titles.putIfAbsent(one.area(), one.task().details().areaTitle()));
        return titles.entrySet().stream()
                .map(area -> AreaFigures.of(area.getKey(), area.getValue(), ofArea(area.getKey())))
                .toList();
    }

    private Cells ofArea(String label) {
        var tasks = counted.stream().filter(one -> one.area().equals(label)).toList();
        return Counted.cells(tasks, Counted::planTask);
    }

    private List<UnitFigures> byUnit() {
        var units = new LinkedHashMap<String, UnitRef>();
        counted.stream()
                .flatMap(one -> one.task().details().leads().stream())
                .forEach(unit -> units.put(unit.id(), unit));
        return units.values().stream()
                .sorted(
                        Comparator.comparing(UnitRef::name, new VietnameseOrder())
                                .thenComparing(UnitRef::id))
                .map(unit -> UnitFigures.of(unit.id(), unit.name(), ofUnit(unit)))
                .toList();
    }

    private Cells ofUnit(UnitRef unit) {
        var tasks = counted.stream().filter(one -> one.ledBy(unit)).toList();
        return Counted.cells(tasks, Counted::planTask);
    }

    private List<Remark> remarks(Function<AcceptedProgress, @Nullable String> text) {
        return counted.stream()
                .map(Counted::task)
                .flatMap(
                        task ->
                                judgement
                                        .progressByCutOff(task)
                                        .filter(progress -> asAt.covers(progress.day()))
                                        .flatMap(progress -> remark(task, progress, text)))
                .distinct()
                .toList();
    }

    private static Stream<Remark> remark(
            TaskFact task,
            AcceptedProgress progress,
            Function<AcceptedProgress, @Nullable String> text) {
        var said = text.apply(progress);
        if (said == null || said.isBlank()) {
            return Stream.empty();
        }
        var unit = progress.byUnit();
        return Stream.of(
                new Remark(unit, task.nameOf(unit), task.details().planTask(), said.strip()));
    }
}
