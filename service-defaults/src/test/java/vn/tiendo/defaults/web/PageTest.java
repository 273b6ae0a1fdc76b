package vn.tiendo.defaults.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void the_last_page_has_nothing_next() {
        assertThat(Page.of(List.of("a", "b"), 2, item -> item))
                .isEqualTo(new Page<>(List.of("a", "b"), null));
    }

    @Test
    void where_there_is_more_the_next_page_begins_after_the_last_item_shown() {
        assertThat(Page.of(List.of("a", "b", "c"), 2, item -> item))
                .isEqualTo(new Page<>(List.of("a", "b"), "b"));
    }
}
