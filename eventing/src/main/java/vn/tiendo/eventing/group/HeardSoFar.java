package vn.tiendo.eventing.group;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far consumer groups came, kept in the store that they changed. The broker does not know that a
 * store was restored to an older point; what is heard again from there on completes it, and what it
 * has seen changes nothing.
 */
public final class HeardSoFar {

    private static final Logger LOG = LoggerFactory.getLogger(HeardSoFar.class);

    private final MongoCollection<Document> heard;
    private final ConsumerGroups groups;
    private volatile boolean doubted;
    private final Map<String, Map<TopicPartition, Long>> noted = new ConcurrentHashMap<>();

    public HeardSoFar(MongoDatabase database, ConsumerGroups groups) {
        this.heard =
                database.getCollection("heardSoFar")
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.groups = groups;
    }

    /**
     * The store may be another than it was: what it says now must not be written over before a start
     * has heard again what it has forgotten.
     */
    public void doubt() {
        if (!doubted) {
            doubted = true;
            LOG.warn("The store has forgotten this instance; was it restored? Then start it anew.");
        }
    }

    /** Notes it; offsets are committed after their effects, so the store has at least these. */
    public void note(String group) {
        var committed = groups.committed(group);
        if (!doubted && !committed.equals(noted.get(group))) {
            heard.replaceOne(
                    Filters.eq("_id", group),
                    new Document("_id", group).append("offsets", documents(committed)),
                    new ReplaceOptions().upsert(true));
            noted.put(group, committed);
        }
    }

    /** Before a group begins: sets it back to where this store says that it came. */
    public void setBack(String group) {
        var remembered = remembered(group);
        var back = new HashMap<TopicPartition, Long>();
        groups.committed(group)
                .forEach(
                        (partition, offset) -> {
                            var known = remembered.getOrDefault(partition, 0L);
                            if (offset > known) {
                                back.put(partition, known);
                            }
                        });
        if (back.isEmpty()) {
            return;
        }
        try {
            groups.setBack(group, back);
            LOG.info("{} hears again from where its store was noted: {}", group, back);
        } catch (OthersRun others) {
            LOG.info("{} goes on with its other members, from {} not set back", group, back);
        }
    }

    private Map<TopicPartition, Long> remembered(String group) {
        var offsets = new HashMap<TopicPartition, Long>();
        var document = heard.find(Filters.eq("_id", group)).first();
        if (document != null) {
            for (var one : document.getList("offsets", Document.class)) {
                offsets.put(
                        new TopicPartition(one.getString("topic"), one.getInteger("partition")),
                        one.get("offset", Number.class).longValue());
            }
        }
        return offsets;
    }

    private static ArrayList<Document> documents(Map<TopicPartition, Long> offsets) {
        var documents = new ArrayList<Document>();
        offsets.forEach(
                (one, offset) ->
                        documents.add(
                                new Document("topic", one.topic())
                                        .append("partition", one.partition())
                                        .append("offset", offset)));
        return documents;
    }
}
