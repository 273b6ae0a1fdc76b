package vn.tiendo.plan.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.plan.comparison.PlanComparison;
import vn.tiendo.plan.comparison.TaskPair;
import vn.tiendo.plan.importing.PlanReading;
import vn.tiendo.plan.plan.Amends;
import vn.tiendo.plan.plan.By;
import vn.tiendo.plan.plan.Deliverable;
import vn.tiendo.plan.plan.Drafting;
import vn.tiendo.plan.plan.Identities;
import vn.tiendo.plan.plan.Plan;
import vn.tiendo.plan.plan.PlanTask;

/**
 * The text of an amending document. A row that says what a task of the plan says is that task,
 * wherever it stands now: what its unit has done stays with it.
 */
final class AmendedText {

    private final Map<String, TaskPair> partners = new HashMap<>();
    private final Set<String> taken;

    private AmendedText(PlanComparison comparison, List<String> taken) {
        comparison.tasks().forEach(pair -> partners.put(pair.after().id(), pair));
        this.taken = new HashSet<>(taken);
    }

    static Plan of(Plan inForce, Amends wanted, PlanReading reading, String draftId, By by) {
        var draft = inForce.draftOfAmendment(draftId, wanted, by);
        // under the plan's own id, since it is that plan at a later time
        var document = Drafting.draft(inForce.id(), inForce.authority(), reading, by);
        var comparison = PlanComparison.between(inForce, document);
        var text = new AmendedText(comparison, draft.retired());
        return draft.withTextOf(document, document.tasks().stream().map(text::carried).toList());
    }

    private PlanTask carried(PlanTask row) {
        var pair = partners.get(row.id());
        if (pair == null) {
            var id = Identities.free(row.area(), row.label(), taken);
            taken.add(id);
            return row.known(id, row.deliverables());
        }
        return row.known(pair.before().id(), deliverables(pair));
    }

    private List<Deliverable> deliverables(TaskPair pair) {
        var numbers = new HashMap<Integer, Integer>();
        for (var both : pair.deliverables()) {
            if (both.before() != null && both.after() != null) {
                numbers.put(both.after().no(), both.before().no());
            }
        }
        var all = new ArrayList<Deliverable>();
        int next = Identities.freeNumber(pair.before(), taken);
        for (var one : pair.after().deliverables()) {
            var known = numbers.get(one.no());
            all.add(one.numbered(known == null ? next++ : known));
        }
        return all;
    }
}
