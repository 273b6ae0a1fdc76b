package vn.tiendo.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaperIT {

    @TempDir Path folder;

    @BeforeAll
    static void patience() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    @Test
    void children_and_temporary_folders_are_gone_after_kill_9_of_their_jvm() throws Exception {
        Path scratch = Files.createDirectory(folder.resolve("scratch with a space"));
        Path pid = folder.resolve("pid");
        Child parent =
                Child.start(
                        JavaCommand.of(
                                Parent.class,
                                List.of(),
                                List.of(scratch.toString(), pid.toString()),
                                folder,
                                folder.resolve("log")));
        Awaitility.await().until(() -> Files.exists(pid) && !Files.readString(pid).isEmpty());
        long grandchild = Long.parseLong(Files.readString(pid));
        assertThat(alive(grandchild)).isTrue();

        parent.kill();

        Awaitility.await().until(() -> !alive(grandchild) && !Files.exists(scratch));
    }

    private static boolean alive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    /** Starts a child that would run for long. */
    static final class Parent {

        private Parent() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            Path scratch = Path.of(arguments[0]);
            Reaper.deleteAtEnd(scratch);
            var sleep =
                    new Command(List.of("sleep", "600"), Map.of(), scratch, scratch.resolve("l"));
            Files.writeString(Path.of(arguments[1]), Long.toString(Child.start(sleep).pid()));
            new CountDownLatch(1).await();
        }
    }
}
