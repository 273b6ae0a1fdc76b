package vn.tiendo.notification.messaging;

import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Received;
import vn.tiendo.notification.inbox.SettleNotices;
import vn.tiendo.notification.notice.ClosedPlans;
import vn.tiendo.notification.notice.KeepMatter;

/** What an event of tiendo.plans means here: of a plan that is over nothing is told any more. */
@Component
class HearPlans {

    private final ClosedPlans closed;
    private final KeepMatter matters;
    private final SettleNotices settle;

    HearPlans(ClosedPlans closed, KeepMatter matters, SettleNotices settle) {
        this.closed = closed;
        this.matters = matters;
        this.settle = settle;
    }

    void closed(PlanEvent event, Received received) {
        var plan = event.plan().id();
        closed.keep(plan, received);
        matters.eachOf(plan, tasks -> settle.ofAClosedPlan(tasks, received));
    }
}
