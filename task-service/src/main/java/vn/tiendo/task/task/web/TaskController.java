package vn.tiendo.task.task.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.web.Answers;
import vn.tiendo.defaults.web.Page;
import vn.tiendo.task.task.FindTasks;
import vn.tiendo.task.task.FindTasks.Counts;
import vn.tiendo.task.task.FindTasks.Query;
import vn.tiendo.task.task.TaskSight;
import vn.tiendo.task.task.TaskStatus;
import vn.tiendo.task.task.Timeliness;
import vn.tiendo.task.workingday.VietnamTime;

@RestController
@RequestMapping("/api/tasks")
@Tag(name = "tasks")
class TaskController {
    private final FindTasks findTasks;
    private final TaskSight sight;
    private final Clock clock;

    TaskController(FindTasks findTasks, TaskSight sight, Clock clock) {
        this.findTasks = findTasks;
        this.sight = sight;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "The tasks that the caller sees, by the day that counts, page by page")
    Page<TaskItem> list(
            @RequestParam @Nullable String plan,
            @RequestParam @Nullable String area,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String within,
            @RequestParam @Nullable LocalDate dueFrom,
            @RequestParam @Nullable LocalDate dueTo,
            @RequestParam(defaultValue = "") List<TaskStatus> status,
            @RequestParam(defaultValue = "") List<Timeliness> timeliness,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean undecided,
            @RequestParam(defaultValue = "false") boolean extensionAsked,
            @RequestParam(defaultValue = "false") boolean unheld,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            Caller caller) {
        var query =
                new Query(
                        plan,
                        area,
                        unit,
                        within,
                        dueFrom,
                        dueTo,
                        status,
                        timeliness,
                        mine,
                        undecided,
                        extensionAsked,
                        unheld,
                        PageKey.read(after),
                        limit);
        return Page.of(
                        findTasks.by(query, caller),
                        limit,
                        last -> PageKey.write(last.state().order()))
                .map(task -> TaskItem.of(task, today()));
    }

    @GetMapping("/counts")
    @Operation(summary = "How many the same list holds of each status and each timeliness")
    Counts count(
            @RequestParam @Nullable String plan,
            @RequestParam @Nullable String area,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String within,
            @RequestParam @Nullable LocalDate dueFrom,
            @RequestParam @Nullable LocalDate dueTo,
            @RequestParam(defaultValue = "false") boolean mine,
            Caller caller) {
        var any =
                new Query(
                        plan, area, unit, within, dueFrom, dueTo, List.of(), List.of(), mine, false,
                        false, false, null, 0);
        return findTasks.count(any, caller);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A task with its submissions; the ETag is what If-Match asks for")
    ResponseEntity<Object> one(@PathVariable String id, Caller caller) {
        var task = sight.require(id, caller);
        return Answers.show(task, TaskDetail.of(task, today()));
    }

    private LocalDate today() {
        return VietnamTime.dayOf(clock.instant());
    }
}
