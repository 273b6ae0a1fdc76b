package vn.tiendo.plan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An authority's yearly plan: what its document says, with the corrections that people recorded.
 *
 * @param source name of the file that was read
 * @param remarks what the reader of the document was unsure of
 * @param choices whom names mean, where a person said so
 * @param corrections in the order in which they were made; the plan holds their values already
 * @param amends what this is the draft of an amendment to; null for a plan of its own
 * @param amendments what changed it after its publication, oldest first
 * @param retired ids of tasks, and {@code task/no} of deliverables, that amendments took away: never
 *     given again, since what was done under them is kept
 * @param closed how it ended; null while it has not
 * @param frame what the document says around its objectives and tasks; null in a plan that was kept
 *     without
 * @param carriesOut the plan above; null where nothing is known of it
 * @param discarded who put the draft aside; null while nobody has
 */
public record Plan(
        String id,
        String authority,
        PlanStatus status,
        String source,
        Head head,
        List<Objective> objectives,
        List<Area> areas,
        List<PlanTask> tasks,
        List<Remark> remarks,
        List<UnitChoice> choices,
        List<Correction> corrections,
        By imported,
        @Nullable By published,
        @Nullable Amends amends,
        @Nullable List<Amendment> amendments,
        @Nullable List<String> retired,
        @Nullable Closing closed,
        @Nullable Frame frame,
        @Nullable CarriesOut carriesOut,
        @Nullable By discarded) {

    public Plan {
        objectives = List.copyOf(objectives);
        areas = List.copyOf(areas);
        tasks = List.copyOf(tasks);
        remarks = List.copyOf(remarks);
        choices = List.copyOf(choices);
        corrections = List.copyOf(corrections);
        // plans that were kept before there were amendments name none
        amendments = amendments == null ? List.of() : List.copyOf(amendments);
        retired = retired == null ? List.of() : List.copyOf(retired);
        frame = frame == null ? Frame.NONE : frame;
    }

    /** A plan of its own, which nothing has amended. */
    public Plan(
            String id,
            String authority,
            PlanStatus status,
            String source,
            Head head,
            List<Objective> objectives,
            List<Area> areas,
            List<PlanTask> tasks,
            List<Remark> remarks,
            List<UnitChoice> choices,
            List<Correction> corrections,
            By imported,
            @Nullable By published) {
        this(
                id,
                authority,
                status,
                source,
                head,
                objectives,
                areas,
                tasks,
                remarks,
                choices,
                corrections,
                imported,
                published,
                null,
                List.of(),
                List.of(),
                null,
                Frame.NONE,
                null,
                null);
    }

    public Optional<PlanTask> task(String taskId) {
        return tasks.stream().filter(task -> task.id().equals(taskId)).findFirst();
    }

    public int deliverables() {
        return tasks.stream().mapToInt(task -> task.deliverables().size()).sum();
    }

    /** Counted from 1 at the first publication; 0 for a draft. */
    public int version() {
        return status == PlanStatus.PUBLISHED || status == PlanStatus.CLOSED
                ? 1 + amendments().size()
                : 0;
    }

    @Override
    public List<Amendment> amendments() {
        return amendments == null ? List.of() : amendments;
    }

    @Override
    public CarriesOut carriesOut() {
        return carriesOut == null ? CarriesOut.NOTHING : carriesOut;
    }

    /** What others are told of the plan above; null where there is nothing to tell. */
    public @Nullable CarriesOut toldToCarryOut() {
        return carriesOut().says() ? carriesOut().among(tasks) : null;
    }

    @Override
    public List<String> retired() {
        return retired == null ? List.of() : retired;
    }

    @Override
    public Frame frame() {
        return frame == null ? Frame.NONE : frame;
    }

    /** The plan as everybody is told of it. A published plan is not published again. */
    public Plan publish(By by) {
        requireDraft();
        var copy = new PlanCopy(this);
        copy.status = PlanStatus.PUBLISHED;
        copy.corrections = corrections.stream().map(Correction::forGood).toList();
        copy.published = by;
        return copy.done();
    }

    /** A draft with the same text, to be changed and then put in this plan's place. */
    public Plan draftOfAmendment(String draftId, Amends wanted, By by) {
        requireInForce();
        var copy = new PlanCopy(this);
        copy.id = draftId;
        copy.status = PlanStatus.DRAFT;
        copy.remarks = List.of();
        copy.corrections = List.of();
        copy.imported = by;
        copy.published = null;
        copy.amends = wanted.from(version());
        // what the draft takes away is not given again in it either
        copy.retired = joined(retired(), Identities.of(tasks));
        copy.amendments = List.of();
        return copy.done();
    }

    /** This draft with the text of a document, which is the amended plan's anew. */
    public Plan withTextOf(Plan document, List<PlanTask> carried) {
        return AmendedPlan.withTextOf(this, document, carried);
    }

    /** The amendment that was last made from a draft; empty where none was. */
    public Optional<Amendment> madeFrom(Plan draft) {
        return AmendedPlan.lastMadeFrom(this, draft);
    }

    /** Whether the text is an amendment's draft's, as that is now. */
    public boolean holds(Plan draft) {
        return AmendedPlan.saysTheSame(this, draft);
    }

    /**
     * This plan with a settled draft's text in place of its own.
     *
     * @throws AmendedMeanwhile where another amendment came between
     */
    public Plan amendedBy(Plan draft, By by) {
        return AmendedPlan.of(this, draft, by);
    }

    /** The draft of an amendment, once the amended plan holds it. */
    public Plan applied(By by) {
        requireDraft();
        var copy = new PlanCopy(this);
        copy.status = PlanStatus.APPLIED;
        copy.published = by;
        return copy.done();
    }

    /** The end of a plan in force. */
    public Plan closed(Closing how) {
        requireInForce();
        var copy = new PlanCopy(this);
        copy.status = PlanStatus.CLOSED;
        copy.closed = how;
        return copy.done();
    }

    public Amends requireAmends() {
        if (amends == null) {
            throw new IllegalStateException(id + " is no draft of an amendment");
        }
        return amends;
    }

    void requireDraft() {
        if (status == PlanStatus.DISCARDED) {
            throw new DraftDiscarded(id);
        }
        if (status != PlanStatus.DRAFT) {
            throw new AlreadyPublished(id);
        }
    }

    public void requireInForce() {
        if (status != PlanStatus.PUBLISHED) {
            throw new NotInForce(id);
        }
    }

    Plan with(Frame around) {
        var copy = new PlanCopy(this);
        copy.frame = around;
        return copy.done();
    }

    Plan with(Head changed) {
        var copy = new PlanCopy(this);
        copy.head = changed;
        return copy.done();
    }

    Plan with(Remark accepted) {
        var all = new ArrayList<>(remarks);
        all.set(accepted.no() - 1, accepted);
        return remarkedOn(all);
    }

    Plan remarkedOn(List<Remark> all) {
        var copy = new PlanCopy(this);
        copy.remarks = all;
        return copy.done();
    }

    Plan record(Correction correction) {
        return correctedBy(joined(corrections, List.of(correction)));
    }

    Plan correctedBy(List<Correction> all) {
        var copy = new PlanCopy(this);
        copy.corrections = Correction.bounded(all, Math.max(1, tasks.size()));
        return copy.done();
    }

    Plan carryingOut(CarriesOut other) {
        var copy = new PlanCopy(this);
        copy.carriesOut = other;
        return copy.done();
    }

    Plan choosing(List<UnitChoice> all) {
        var copy = new PlanCopy(this);
        copy.choices = all;
        return copy.done();
    }

    Plan eachTask(UnaryOperator<PlanTask> change) {
        return withTasks(tasks.stream().map(change).toList());
    }

    Plan with(PlanTask settled) {
        return eachTask(task -> task.id().equals(settled.id()) ? settled : task);
    }

    public Plan withTasks(List<PlanTask> all) {
        var copy = new PlanCopy(this);
        copy.tasks = all;
        return copy.done();
    }

    static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
