package vn.tiendo.eventing.wiring;

import java.util.List;
import vn.tiendo.eventing.readmodel.Lag;
import vn.tiendo.eventing.readmodel.ReadModels;

/** How many records of its topics a service has not consumed yet, in all. */
final class ConsumerLag {

    private final Lag lag;
    private final String group;
    private final List<String> topics;
    private final ReadModels models;

    ConsumerLag(Lag lag, String group, List<String> topics, ReadModels models) {
        this.lag = lag;
        this.group = group;
        this.topics = topics;
        this.models = models;
    }

    /** Records behind, not those of a read model that is only built; -1 where nobody can say. */
    long records() {
        var own = lag.of(group, topics);
        var read = models.lag();
        return own < 0 || read < 0 ? -1 : own + read;
    }
}
