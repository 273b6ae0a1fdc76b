package vn.tiendo.report.round;

import org.springframework.stereotype.Component;
import vn.tiendo.eventing.Aggregates;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Received;

/** Notes on a round that its report is out. */
@Component
public class CloseRound {

    private final Aggregates<Round> rounds;

    CloseRound(Aggregates<Round> rounds) {
        this.rounds = rounds;
    }

    public void on(Received published, String round, String report) {
        rounds.changeOn(published, round, open -> Change.none(open.published(report)));
    }
}
