package vn.tiendo.task.cascade;

import org.springframework.stereotype.Service;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;
import vn.tiendo.task.assignment.PlanLinked;
import vn.tiendo.task.assignment.PlanPublished;

/** Keeps which plan carries out which: every event says all of it. */
@Service
public class KeepCascade {
    private final Aggregates<PlanBelow> plans;

    KeepCascade(Aggregates<PlanBelow> plans) {
        this.plans = plans;
    }

    public void of(PlanPublished published, Received event) {
        keep(PlanBelow.of(published.plan(), published.carriesOut()), event);
    }

    public void of(PlanLinked linked, Received event) {
        keep(PlanBelow.of(linked.plan(), linked.carriesOut()), event);
    }

    private void keep(PlanBelow plan, Received event) {
        plans.putOn(event, plan.plan(), before -> Change.none(plan));
    }
}
