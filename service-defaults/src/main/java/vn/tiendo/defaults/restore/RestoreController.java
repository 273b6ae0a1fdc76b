package vn.tiendo.defaults.restore;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.eventing.restore.RestoreGuards;
import vn.tiendo.eventing.restore.Resumption;

/** Whether the store is older than what was told, and the word that it is meant to be. */
@RestController
@RequestMapping("/manage/restored")
final class RestoreController {

    private static final Logger LOG = LoggerFactory.getLogger(RestoreController.class);

    private final RestoreGuards guards;
    private final Resumption resumption;

    RestoreController(RestoreGuards guards, Resumption resumption) {
        this.guards = guards;
        this.resumption = resumption;
    }

    /**
     * @param older aggregates, of those told of lately, that are at an older sequence than was told
     * @param running whether the service is about to go on
     * @param outcome of the last time that it did
     * @param failure of the last time, in words
     */
    record Restored(
            long older,
            boolean running,
            Resumption.@Nullable Outcome outcome,
            @Nullable String failure) {}

    @GetMapping
    Restored restored(Caller caller) {
        caller.requireAdministersAll();
        return now(resumption.state());
    }

    /** Does nothing where nothing was restored. How far it came is seen by {@link #restored}. */
    @PostMapping("/resume")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Restored resume(Caller caller) {
        caller.requireAdministersAll();
        LOG.info("{} resumes after a restore", caller.subject());
        return now(resumption.begin());
    }

    private Restored now(Resumption.State state) {
        return new Restored(guards.older(), state.running(), state.outcome(), state.failure());
    }
}
