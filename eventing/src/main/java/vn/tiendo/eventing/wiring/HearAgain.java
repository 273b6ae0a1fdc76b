package vn.tiendo.eventing.wiring;

import vn.tiendo.eventing.readmodel.ReadModels;
import vn.tiendo.eventing.readmodel.Rewind;
import vn.tiendo.eventing.restore.Rehearing;

/** Sets all consumer groups of a service back, its own and those of its read models. */
final class HearAgain implements Rehearing {

    private final OwnFeed own;
    private final ReadModels models;
    private final Rewind rewind;
    private final ConsumerLag lag;

    HearAgain(OwnFeed own, ReadModels models, Rewind rewind, ConsumerLag lag) {
        this.own = own;
        this.models = models;
        this.rewind = rewind;
        this.lag = lag;
    }

    @Override
    public void begin() {
        own.hearAgain(rewind);
        models.hearAgain(rewind);
    }

    @Override
    public boolean underWay() {
        return lag.records() != 0;
    }
}
