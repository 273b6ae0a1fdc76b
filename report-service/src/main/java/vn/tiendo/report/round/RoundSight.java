package vn.tiendo.report.round;

import org.springframework.stereotype.Component;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Forbidden;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Stored;
import vn.tiendo.eventing.error.NotThere;

/** The round of an id, for whoever may do this with it. */
@Component
public class RoundSight {

    private final Aggregates<Round> rounds;

    RoundSight(Aggregates<Round> rounds) {
        this.rounds = rounds;
    }

    /**
     * @param any the roles of which the caller must hold one, in the round's authority
     * @throws Forbidden if the caller may not
     * @throws NotThere if there is no such round
     */
    public Stored<Round> of(String id, Caller caller, Role... any) {
        caller.require(any);
        var round = rounds.find(id).orElseThrow(() -> new NotThere(id));
        caller.requireAuthority(round.state().authority());
        return round;
    }
}
