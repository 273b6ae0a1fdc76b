package vn.tiendo.plan.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan of which some parts are about to be others. */
final class PlanCopy {

    private final Plan plan;
    String id;
    PlanStatus status;
    String source;
    Head head;
    List<Objective> objectives;
    List<Area> areas;
    List<PlanTask> tasks;
    List<Remark> remarks;
    List<UnitChoice> choices;
    List<Correction> corrections;
    By imported;
    @Nullable By published;
    @Nullable Amends amends;
    List<Amendment> amendments;
    List<String> retired;
    @Nullable Closing closed;
    Frame frame;
    @Nullable CarriesOut carriesOut;
    @Nullable By discarded;

    PlanCopy(Plan plan) {
        this.plan = plan;
        id = plan.id();
        status = plan.status();
        source = plan.source();
        head = plan.head();
        objectives = plan.objectives();
        areas = plan.areas();
        tasks = plan.tasks();
        remarks = plan.remarks();
        choices = plan.choices();
        corrections = plan.corrections();
        imported = plan.imported();
        published = plan.published();
        amends = plan.amends();
        amendments = plan.amendments();
        retired = plan.retired();
        closed = plan.closed();
        frame = plan.frame();
        carriesOut = plan.carriesOut();
        discarded = plan.discarded();
    }

    Plan done() {
        return new Plan(
                id,
                plan.authority(),
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
                amends,
                amendments,
                retired,
                closed,
                frame,
                carriesOut,
                discarded);
    }
}
