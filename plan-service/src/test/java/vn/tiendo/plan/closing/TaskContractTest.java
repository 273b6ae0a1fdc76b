package vn.tiendo.plan.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.eventing.store.Json;

/** Reads the samples that task-service, the producer, vouches for. */
class TaskContractTest {

    @ParameterizedTest
    @CsvSource({
        "TaskAssigned, true",
        "TaskRevised, true",
        "TaskReopened, true",
        "TaskCompleted, false",
        "TaskCancelled, false",
        "TaskNotArising, false"
    })
    void where_a_task_stands_is_understood(String event, boolean open) throws IOException {
        var sample = Path.of("../task-service/contracts/" + event + ".v1.sample.json");

        var told = Json.read(Files.readAllBytes(sample), TaskTold.class);

        assertThat(TaskTold.TYPES).contains("vn.tiendo." + event + ".v1");
        assertThat(told.task().plan()).isNotBlank();
        var state = told.task().state();
        assertThat(state.open()).isEqualTo(open);
        assertThat(state.cancelled()).isEqualTo(event.equals("TaskCancelled"));
        assertThat(state.deliverable()).isEqualTo("1.a/1");
    }
}
