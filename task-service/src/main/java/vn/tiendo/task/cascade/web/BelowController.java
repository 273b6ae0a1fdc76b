package vn.tiendo.task.cascade.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.task.cascade.Below;
import vn.tiendo.task.cascade.FindBelow;
import vn.tiendo.task.workingday.VietnamTime;

@RestController
@Tag(name = "cascade")
class BelowController {
    private final FindBelow findBelow;
    private final Clock clock;

    BelowController(FindBelow findBelow, Clock clock) {
        this.findBelow = findBelow;
        this.clock = clock;
    }

    @GetMapping("/api/plans/{plan}/tasks/{task}/below")
    @Operation(
            summary = "Who carries out a task of this plan below, over several levels, and how far",
            description =
                    """
                    For the plan's standing body, its supervisors and the Interior Department. task is the \
                    id of a plan task. Four levels and a thousand tasks at most; more says whether \
                    something was left out.""")
    Below below(@PathVariable String plan, @PathVariable String task, Caller caller) {
        return findBelow.of(plan, task, VietnamTime.dayOf(clock.instant()), caller);
    }
}
