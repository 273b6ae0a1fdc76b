package vn.tiendo.notification.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The inbox over HTTP: who may see and read what. */
class InboxIT extends RunningService {

    private String officer = "";
    private String other = "";

    @BeforeEach
    void tell_the_officer_of_three_tasks() {
        officer = happenings.account("an");
        other = happenings.account("binh");
        happenings.registered("ubnd", "vp");
        happenings.filled("vp", "UNIT_OFFICER", "an");
        happenings.filled("vp", "UNIT_HEAD", "binh");
        awaitQuiet();
        for (int i = 0; i < 3; i++) {
            happenings.reminded(happenings.account("t" + i), "BEFORE_3", "LEAD_OFFICERS");
        }
        awaitQuiet();
    }

    @Test
    void everybody_sees_the_own_inbox_only() {
        assertThat(inbox(officer, "").get("items").size()).isEqualTo(3);
        assertThat(inbox(officer, "").get("unread").asLong()).isEqualTo(3);
        assertThat(inbox(other, "").get("items").size()).isZero();
        assertThat(inbox("stranger", "").get("items").size()).isZero();
    }

    @Test
    void without_a_good_token_there_is_no_inbox() {
        assertThat(call("GET", "/api/inbox").status()).isEqualTo(401);
        assertThat(call("GET", "/api/inbox", "Authorization", "Bearer no").status()).isEqualTo(401);
        assertThat(call("POST", "/api/inbox/" + first() + "/read").status()).isEqualTo(401);
    }

    @Test
    void what_was_read_is_no_longer_unread_and_stays_as_it_was_read_first() {
        var path = "/api/inbox/" + first() + "/read";
        var read = call("POST", path, "Authorization", bearer(officer));
        assertThat(read.status()).as(read.text()).isEqualTo(200);
        assertThat(read.text()).contains("\"read\":true", "readAt");
        assertThat(inbox(officer, "").get("unread").asLong()).isEqualTo(2);
        assertThat(inbox(officer, "?unread=true").get("items").size()).isEqualTo(2);

        var again = call("POST", path, "Authorization", bearer(officer));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(read.text());
    }

    @Test
    void nobody_reads_anothers_notice() {
        var path = "/api/inbox/" + first() + "/read";
        var refused = call("POST", path, "Authorization", bearer(other));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text())
                .contains("urn:tiendo:problem:not-your-inbox", "Không phải hộp thông báo của bạn");
        var english = call("POST", path, "Authorization", bearer(other), "Accept-Language", "en");
        assertThat(english.text()).contains("This notice belongs to another seat.");
        assertThat(inbox(officer, "").get("unread").asLong()).isEqualTo(3);
    }

    @Test
    void an_unknown_notice_is_not_found() {
        var missing = call("POST", "/api/inbox/none/read", "Authorization", bearer(officer));
        assertThat(missing.status()).isEqualTo(404);
    }

    @Test
    void the_inbox_is_shown_in_parts_without_gap_or_repetition() {
        var seen = new ArrayList<String>();
        var query = "?limit=2";
        for (var page = inbox(officer, query); ; page = inbox(officer, query)) {
            page.get("items").forEach(item -> seen.add(item.get("id").asString()));
            if (!page.hasNonNull("next")) {
                break;
            }
            query = "?limit=2&after=" + page.get("next").asString();
        }
        assertThat(seen).hasSize(3).doesNotHaveDuplicates();

        var lost = call("GET", "/api/inbox?after=%21", "Authorization", bearer(officer));
        assertThat(lost.status()).isEqualTo(400);
        assertThat(lost.text()).contains("unknown-place");
        var greedy = call("GET", "/api/inbox?limit=0", "Authorization", bearer(officer));
        assertThat(greedy.status()).isEqualTo(400);
    }

    @Test
    void who_takes_the_seat_over_finds_its_inbox_and_who_left_does_not() {
        happenings.vacated("an");
        awaitQuiet();
        assertThat(inbox(officer, "").get("items").size()).isZero();
        happenings.filled("vp", "UNIT_OFFICER", "an");
        awaitQuiet();
        assertThat(inbox(officer, "").get("items").size()).isEqualTo(3);
    }

    private String first() {
        return inbox(officer, "").get("items").get(0).get("id").asString();
    }
}
