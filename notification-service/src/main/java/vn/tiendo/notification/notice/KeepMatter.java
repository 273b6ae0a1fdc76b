package vn.tiendo.notification.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;
import vn.tiendo.eventing.Stored;

/** Remembers of each matter what decides whether a notice of it is still wanted. */
@Component
public class KeepMatter {

    private final Aggregates<MatterState> matters;

    KeepMatter(Aggregates<MatterState> matters) {
        this.matters = matters;
    }

    public void of(
            String matter, String status, @Nullable LocalDate effectiveDue, Received received) {
        keep(matter, new MatterState(status, effectiveDue, received.sequence()), received);
    }

    /**
     * The same, where progress was handed in.
     *
     * @param percent of it
     */
    public void handedIn(
            String matter,
            String status,
            @Nullable LocalDate effectiveDue,
            @Nullable Integer percent,
            Received received) {
        keep(matter, new MatterState(status, effectiveDue, received.sequence(), percent), received);
    }

    private void keep(String matter, MatterState state, Received received) {
        matters.putOn(
                received,
                matter,
                before -> Change.none(before.map(known -> known.later(state)).orElse(state)));
    }

    public Optional<MatterState> find(String matter) {
        return matters.find(matter).map(Stored::state);
    }
}
