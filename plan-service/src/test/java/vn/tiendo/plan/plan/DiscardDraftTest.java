package vn.tiendo.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.tiendo.plan.plan.Readings.LANH;
import static vn.tiendo.plan.plan.Readings.corrected;
import static vn.tiendo.plan.plan.Readings.settled;

import org.junit.jupiter.api.Test;

class DiscardDraftTest {

    private static final String WHY = "tải nhầm tệp";

    private final Plan draft = settled();
    private final Plan discarded = DiscardDraft.discarded(draft, WHY, LANH);

    @Test
    void a_draft_that_was_put_aside_is_kept_with_who_did_it_and_why() {
        assertThat(discarded.status()).isEqualTo(PlanStatus.DISCARDED);
        assertThat(discarded.discarded()).isEqualTo(LANH);
        assertThat(discarded.head()).isEqualTo(draft.head());
        assertThat(discarded.tasks()).isEqualTo(draft.tasks());
        assertThat(discarded.version()).isZero();
    }

    @Test
    void it_is_neither_corrected_nor_published_nor_put_aside_again() {
        assertThatThrownBy(() -> corrected(discarded, new Wish("title", "Khác", WHY)))
                .isInstanceOf(DraftDiscarded.class);
        assertThatThrownBy(() -> discarded.publish(LANH)).isInstanceOf(DraftDiscarded.class);
        assertThatThrownBy(() -> DiscardDraft.discarded(discarded, WHY, LANH))
                .isInstanceOf(DraftDiscarded.class);
    }

    @Test
    void taken_up_again_it_is_what_it_was_and_the_last_correction_can_still_be_taken_back() {
        var back = DiscardDraft.restored(discarded, "bỏ nhầm", LANH);

        assertThat(back.correctedBy(draft.corrections())).isEqualTo(draft);
        assertThat(back.corrections().subList(3, 5))
                .extracting(Correction::field, Correction::old, Correction::value)
                .containsExactly(
                        tuple("status", "DRAFT", "DISCARDED"),
                        tuple("status", "DISCARDED", "DRAFT"));
        assertThat(Correction.last(back.corrections())).isEqualTo(3);
    }

    @Test
    void what_is_in_force_is_not_put_aside_and_what_was_not_is_not_taken_up() {
        var published = draft.publish(LANH);

        assertThatThrownBy(() -> DiscardDraft.discarded(published, WHY, LANH))
                .isInstanceOf(AlreadyPublished.class);
        assertThatThrownBy(() -> DiscardDraft.restored(draft, WHY, LANH))
                .isInstanceOf(NotDiscarded.class);
        assertThatThrownBy(() -> DiscardDraft.restored(published, WHY, LANH))
                .isInstanceOf(NotDiscarded.class);
    }
}
