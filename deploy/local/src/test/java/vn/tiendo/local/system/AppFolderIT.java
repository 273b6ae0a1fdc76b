package vn.tiendo.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.local.process.PartFailed;

class AppFolderIT {

    @TempDir Path repository;
    private Path target;

    @BeforeEach
    void build() throws Exception {
        target = repository.resolve("portal/target");
        StandInJars.build(repository);
    }

    @Test
    void a_build_is_unpacked_once() throws Exception {
        Path jar = AppFolder.jar(target);
        Files.delete(jar);
        Files.createFile(jar);
        assertThat(AppFolder.jar(target)).isEqualTo(jar).isEmptyFile();
    }

    @Test
    void a_build_of_the_same_classes_at_another_time_is_the_same_build() throws Exception {
        Path before = AppFolder.jar(target);
        StandInJars.pack(target, Map.of("META-INF/build-info.properties", "build.time=later"));
        assertThat(AppFolder.jar(target)).isEqualTo(before);
    }

    @Test
    void another_build_gets_a_folder_of_its_own_and_the_one_before_stays() throws Exception {
        Path first = AppFolder.jar(target);
        StandInJars.pack(target, Map.of("text", "two"));
        Path second = AppFolder.jar(target);
        StandInJars.pack(target, Map.of("text", "three"));
        Path third = AppFolder.jar(target);
        assertThat(second).isNotEqualTo(first).exists();
        assertThat(third).isNotEqualTo(second).exists();
        assertThat(first).doesNotExist();
    }

    @Test
    void what_was_never_built_is_named() {
        assertThatThrownBy(() -> AppFolder.jar(repository.resolve("nothing/target")))
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("Nothing built in " + repository.resolve("nothing/target"));
    }
}
