package vn.tiendo.task.assignment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.task.assignment.CountTasks;
import vn.tiendo.task.assignment.CountTasks.Count;

@RestController
@Tag(name = "assignments")
class AssignmentController {
    private final CountTasks countTasks;

    AssignmentController(CountTasks countTasks) {
        this.countTasks = countTasks;
    }

    @GetMapping("/api/assignments/{plan}")
    @Operation(summary = "How many of a published plan's tasks have been assigned")
    Count count(@PathVariable String plan, Caller caller) {
        return countTasks.of(plan, caller);
    }
}
