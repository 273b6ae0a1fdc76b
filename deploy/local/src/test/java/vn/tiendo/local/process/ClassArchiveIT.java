package vn.tiendo.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveIT {

    @TempDir Path folder;

    @Test
    void one_that_was_made_is_what_classes_come_from_afterwards() throws Exception {
        ClassArchive archive = ClassArchive.at(folder.resolve("classes"));
        assertThat(archive.flags()).isEmpty();
        run(archive.makingFlags());
        assertThat(archive.exists()).isFalse();

        archive.keep();

        assertThat(archive.exists()).isTrue();
        List<String> flags = new ArrayList<>(archive.flags());
        flags.add("-Xlog:class+load");
        assertThat(run(flags)).contains("org.assertj.core.api.Assertions source: shared objects");
    }

    /** Loads a class of a jar: what lies in plain folders is never archived. */
    private String run(List<String> flags) throws Exception {
        String jar =
                Path.of(
                                org.assertj.core.api.Assertions.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                        .toString();
        List<String> words = new ArrayList<>(List.of(JavaCommand.java()));
        words.addAll(flags);
        words.addAll(List.of("-cp", jar, "org.assertj.core.api.Assertions"));
        Path log = folder.resolve("log");
        Files.deleteIfExists(log);
        Child child = Child.start(new Command(words, Map.of(), folder, log));
        child.exited().join();
        return Files.readString(log);
    }
}
