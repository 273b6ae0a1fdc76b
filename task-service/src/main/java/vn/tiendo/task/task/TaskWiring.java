package vn.tiendo.task.task;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Eventing;
import vn.tiendo.task.deadline.DeadlinePolicy;

@Configuration(proxyBeanMethods = false)
class TaskWiring {
    static final AggregateType<Task> TASKS =
            AggregateType.of("tasks", Task.class, "tiendo.tasks").withTimers(Task::timers);

    @Bean
    Aggregates<Task> tasks(Eventing eventing) {
        var tasks = eventing.aggregates(TASKS);
        tasks.ensureIndex("state.order");
        tasks.ensureIndex("state.work.plan", "state.order");
        tasks.ensureIndex("state.work.authority", "state.order");
        tasks.ensureIndex("state.work.concerns", "state.order");
        tasks.ensureIndex("state.formerly", "state.order");
        return tasks;
    }

    @Bean
    DeadlinePolicy deadlinePolicy() {
        return DeadlinePolicy.shipped();
    }
}
