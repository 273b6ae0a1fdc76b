package vn.tiendo.local.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tiendo.local.process.Command;

/** A real {@code mongod} as a replica set of one node. */
public final class MongodStore extends LocalStore {

    private static final String SET = "tiendo";
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
        return new SetOfOne(SET, host()).prepared();
    }

    @Override
    String cause() {
        return LogTail.lastMatch(log(), FATAL).orElse("mongod ended");
    }

    private String host() {
        return "127.0.0.1:" + port();
    }
}
