package vn.tiendo.plan.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.web.Page;
import vn.tiendo.plan.plan.UnitNames;
import vn.tiendo.plan.plan.web.PlanView.TaskView;
import vn.tiendo.plan.unit.UnitDirectories;
import vn.tiendo.plan.wording.SearchWords;

/** The tasks of a plan, by what they say. */
@RestController
@RequestMapping("/api/plans/{id}/tasks")
class TaskController {

    private final PlanSight sight;
    private final UnitDirectories directories;

    TaskController(PlanSight sight, UnitDirectories directories) {
        this.sight = sight;
        this.directories = directories;
    }

    /**
     * @param q words of activity, deliverables and units, with or without marks
     * @param after id of the last task seen
     */
    @GetMapping
    @Operation(
            summary =
                    "The tasks in which all words of q begin a word of the activity, a deliverable or a unit; marks don't matter")
    Page<TaskView> tasks(
            @PathVariable String id,
            @RequestParam(defaultValue = "") @Size(max = 200) String q,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            Caller caller) {
        var plan = sight.of(id, caller).state();
        var names = UnitNames.of(plan, directories.of(plan.authority()));
        var wanted = SearchWords.of(q);
        var found =
                plan.tasks().stream()
                        .dropWhile(task -> !after.isEmpty() && !task.id().equals(after))
                        .skip(after.isEmpty() ? 0 : 1)
                        .filter(task -> wanted.in(task.words(names)))
                        .limit(limit + 1L)
                        .map(task -> PlanViews.task(task, plan.head().year()))
                        .toList();
        return Page.of(found, limit, TaskView::id);
    }
}
