package vn.tiendo.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessIdentityIT {

    @Test
    void a_process_is_recognised_until_it_ends(@TempDir Path folder) {
        Child child =
                Child.start(
                        new Command(
                                List.of("sleep", "60"), Map.of(), folder, folder.resolve("log")));
        var identity = ProcessIdentity.of(ProcessHandle.of(child.pid()).orElseThrow());
        assertThat(identity.running()).isPresent();
        child.kill();
        assertThat(identity.running()).isEmpty();
    }

    @Test
    void a_stranger_with_the_same_number_is_not_taken_for_it() {
        var self = ProcessIdentity.of(ProcessHandle.current());
        var earlier = new ProcessIdentity(self.pid(), self.started().minus(Duration.ofHours(1)));
        assertThat(self.running()).isPresent();
        assertThat(earlier.running()).isEmpty();
    }
}
