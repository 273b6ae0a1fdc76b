package vn.tiendo.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.local.command.Workspace;

class DemoFoldersTest {

    @TempDir Path data;

    @Test
    void the_last_demo_is_kept_and_those_before_it_go() throws IOException {
        for (var stamp : new String[] {"20260105-090000", "20260106-090000", "20260107-090000"}) {
            Files.createDirectories(data.resolve("demo").resolve(stamp).resolve("logs"));
        }
        var report = Files.createFile(data.resolve("demo/bao-cao-quy-I-2026.docx"));

        new DemoFolders(new Workspace(data, data, Map.of())).forgetOld();

        try (var left = Files.list(data.resolve("demo"))) {
            assertThat(left)
                    .containsExactlyInAnyOrder(data.resolve("demo/20260107-090000"), report);
        }
    }

    @Test
    void where_no_demo_was_there_is_nothing_to_forget() {
        new DemoFolders(new Workspace(data, data, Map.of())).forgetOld();

        assertThat(data.resolve("demo")).doesNotExist();
    }
}
