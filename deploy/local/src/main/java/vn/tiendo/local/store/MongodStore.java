package vn.tiendo.local.store;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.Document;
import vn.tiendo.local.process.Command;

/** A real {@code mongod} as a replica set of one node. */
public final class MongodStore extends LocalStore {

    private static final String SET = "tiendo";
    private static final int NOT_YET_INITIALIZED = 94;
    private static final Pattern FATAL = Pattern.compile("\"s\":\"[FE]\".*?\"msg\":\"([^\"]*)\"");

    private final Path mongod;
    private final String origin;

    MongodStore(Path mongod, String origin, Path folder, int port) {
        super(folder, port);
        this.mongod = mongod;
        this.origin = origin;
    }

    /** The binary that it runs. */
    public Path program() {
        return mongod;
    }

    @Override
    public String uri() {
        return "mongodb://" + host() + "/?replicaSet=" + SET;
    }

    @Override
    public String description() {
        return "MongoDB " + Mongod.version(mongod) + ", " + origin;
    }

    @Override
    public String kind() {
        return "mongod";
    }

    @Override
    Command command() throws IOException {
        Path data = Files.createDirectories(folder().resolve("data"));
        List<String> words =
                List.of(
                        mongod.toString(),
                        "--dbpath=" + data,
                        "--port=" + port(),
                        "--bind_ip=127.0.0.1",
                        "--nounixsocket",
                        "--replSet=" + SET,
                        "--oplogSize=256",
                        "--wiredTigerCacheSizeGB=0.25",
                        "--setParameter=diagnosticDataCollectionEnabled=false");
        return new Command(words, Map.of(), folder(), log());
    }

    @Override
    boolean prepared() {
        try (var client = Ping.client("mongodb://" + host() + "/?directConnection=true")) {
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
        var member = new Document("_id", 0).append("host", host());
        return new Document("_id", SET)
                .append("version", version)
                .append("members", List.of(member));
    }

    @Override
    String cause() {
        return LogTail.lastMatch(log(), FATAL).orElse("mongod ended");
    }

    private String host() {
        return "127.0.0.1:" + port();
    }
}
