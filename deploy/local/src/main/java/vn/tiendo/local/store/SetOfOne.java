package vn.tiendo.local.store;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.bson.Document;

/**
 * A replica set of a single member: majority, journal and retried writes as in a large one.
 *
 * @param name of the set
 * @param host address of the member, for itself and for its clients
 */
public record SetOfOne(String name, String host) {

    private static final int NOT_YET_INITIALIZED = 94;

    /** Whether writes are taken; while they are not, does what is missing. */
    public boolean prepared() {
        try (var client = Ping.client("mongodb://" + host + "/?directConnection=true")) {
            MongoDatabase admin = client.getDatabase("admin");
            Document hello = admin.runCommand(new Document("hello", 1));
            if (hello.getBoolean("isWritablePrimary", false)) {
                return true;
            }
            if (!hello.containsKey("setName")) {
                initiateOrMove(admin, hello);
            }
            return false;
        }
    }

    /** A new data folder has no set yet; one that was used on another port holds the old address. */
    private void initiateOrMove(MongoDatabase admin, Document hello) {
        if (hello.getString("info") != null && !hasConfiguration(admin)) {
            admin.runCommand(new Document("replSetInitiate", configuration(1)));
            return;
        }
        Document old =
                admin.runCommand(new Document("replSetGetConfig", 1)).get("config", Document.class);
        admin.runCommand(
                new Document("replSetReconfig", configuration(old.getInteger("version") + 1))
                        .append("force", true));
    }

    private static boolean hasConfiguration(MongoDatabase admin) {
        try {
            admin.runCommand(new Document("replSetGetConfig", 1));
            return true;
        } catch (MongoCommandException e) {
            if (e.getErrorCode() == NOT_YET_INITIALIZED) {
                return false;
            }
            throw e;
        }
    }

    private Document configuration(int version) {
        var member = new Document("_id", 0).append("host", host);
        return new Document("_id", name)
                .append("version", version)
                .append("members", List.of(member));
    }
}
