package vn.tiendo.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.local.command.Usage;

class BenchOptionsTest {

    @Test
    void all_are_measured_where_none_is_named() {
        assertThat(BenchOptions.of(List.of("--json")).wanted()).isEqualTo(BenchOptions.ALL);
        assertThat(BenchOptions.of(List.of("--json")).json()).isTrue();
    }

    @Test
    void those_that_are_named_are_measured_alone() {
        assertThat(BenchOptions.of(List.of("threads")).wanted())
                .extracting(Benchmark::name)
                .containsExactly("threads");
    }

    @Test
    void what_is_no_benchmark_is_answered_with_those_there_are() {
        assertThatThrownBy(() -> BenchOptions.of(List.of("speed")))
                .isInstanceOf(Usage.class)
                .hasMessage("bench knows outage, threads, import, not speed.");
    }
}
