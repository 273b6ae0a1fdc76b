package vn.tiendo.eventing.wiring;

import java.util.List;
import vn.tiendo.eventing.group.ConsumerGroups;
import vn.tiendo.eventing.readmodel.ReadModels;

/** How many records of its topics a service has not consumed yet, in all. */
final class ConsumerLag {

    private final ConsumerGroups groups;
    private final String group;
    private final List<String> topics;
    private final ReadModels models;

    ConsumerLag(ConsumerGroups groups, String group, List<String> topics, ReadModels models) {
        this.groups = groups;
        this.group = group;
        this.topics = topics;
        this.models = models;
    }

    /** Records behind, not those of a read model that is only built; -1 where nobody can say. */
    long records() {
        var own = groups.lag(group, topics);
        if (own < 0) {
            return -1;
        }
        var read = models.lag();
        return read < 0 ? -1 : own + read;
    }
}
