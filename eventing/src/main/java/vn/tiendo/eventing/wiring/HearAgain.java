package vn.tiendo.eventing.wiring;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import vn.tiendo.eventing.group.ConsumerGroups;
import vn.tiendo.eventing.readmodel.ReadModels;
import vn.tiendo.eventing.restore.Rehearing;

/** Sets all consumer groups of a service back, its own and those of its read models. */
final class HearAgain implements Rehearing {

    private final OwnFeed own;
    private final ReadModels models;
    private final ConsumerGroups groups;
    private final Map<String, Map<TopicPartition, Long>> ends = new HashMap<>();

    HearAgain(OwnFeed own, ReadModels models, ConsumerGroups groups) {
        this.own = own;
        this.models = models;
        this.groups = groups;
    }

    @Override
    public void begin() {
        ends.clear();
        if (!own.topics().isEmpty()) {
            ends.put(own.group(), groups.ends(own.topics()));
        }
        models.groups().forEach((group, topics) -> ends.put(group, groups.ends(topics)));
        own.hearAgain(groups);
        models.hearAgain();
    }

    @Override
    public boolean underWay() {
        return !ends.entrySet().stream()
                .allMatch(one -> groups.passed(one.getKey(), one.getValue()));
    }
}
