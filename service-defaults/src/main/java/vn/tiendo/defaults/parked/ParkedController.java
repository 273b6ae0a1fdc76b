package vn.tiendo.defaults.parked;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.eventing.inbox.Inboxes;
import vn.tiendo.eventing.inbox.ParkedKey;
import vn.tiendo.eventing.inbox.ParkedRecords;
import vn.tiendo.eventing.inbox.ReplayFailed;

/**
 * The keys whose records are held, and their replay once the cause is mended. They may hold anything
 * of any authority, so only who administers all of them gets in.
 */
@RestController
@RequestMapping("/manage/parked")
final class ParkedController {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedController.class);

    private final ParkedRecords parked;
    private final Inboxes inboxes;

    ParkedController(ParkedRecords parked, Inboxes inboxes) {
        this.parked = parked;
        this.inboxes = inboxes;
    }

    /**
     * @param id names the key in a replay
     * @param since when it was parked, in real time
     * @param ageSeconds how long ago that is
     */
    record Held(
            String id,
            String topic,
            String key,
            String cause,
            Instant since,
            long ageSeconds,
            long records) {

        static Held of(ParkedKey key) {
            return new Held(
                    key.id(),
                    key.topic(),
                    key.key(),
                    key.cause(),
                    key.at(),
                    key.age().toSeconds(),
                    key.records());
        }
    }

    record All(List<Held> items) {}

    record ReplayRequest(@NotBlank String id) {}

    record Replayed(int records) {}

    @GetMapping
    All held(Caller caller) {
        caller.requireAdministersAll();
        return new All(parked.keys().stream().map(Held::of).toList());
    }

    /** Nothing held under the id: 0 records. The first record that fails again stops it: 409. */
    @PostMapping("/replay")
    Replayed replay(Caller caller, @Valid @RequestBody ReplayRequest request) {
        caller.requireAdministersAll();
        try {
            var records = inboxes.replay(request.id());
            LOG.info("{} replayed {} records of {}", caller.subject(), records, request.id());
            return new Replayed(records);
        } catch (ReplayFailed failed) {
            LOG.warn("{} could not replay {}", caller.subject(), request.id(), failed);
            throw new StillFails(String.valueOf(failed.getMessage()));
        }
    }
}
