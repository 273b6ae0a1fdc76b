package vn.tiendo.eventing.kit;

import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import vn.tiendo.local.process.Child;
import vn.tiendo.local.process.Command;
import vn.tiendo.local.process.FreePort;

/** Three real mongods as one replica set, so that a minority can be cut off from the majority. */
public final class ReplicaSet implements AutoCloseable {

    private static final Duration ELECTION = Duration.ofSeconds(60);

    private final List<Member> members;

    private ReplicaSet(List<Member> members) {
        this.members = members;
    }

    public static ReplicaSet start(Path mongod, Path folder) {
        var members =
                IntStream.range(0, 3)
                        .mapToObj(n -> Member.start(mongod, folder.resolve("member-" + n)))
                        .toList();
        var set = new ReplicaSet(members);
        members.forEach(member -> await().atMost(ELECTION).until(member::answers));
        members.get(0).admin(set.configuration());
        set.primaryAmong(members);
        return set;
    }

    private Document configuration() {
        var addresses =
                IntStream.range(0, members.size())
                        .mapToObj(n -> new Document("_id", n).append("host", members.get(n).host()))
                        .toList();
        return new Document(
                "replSetInitiate",
                new Document("_id", "three")
                        .append("members", addresses)
                        // long enough to write on a primary that has lost the others
                        .append("settings", new Document("electionTimeoutMillis", 6000)));
    }

    public String uri(String database) {
        var hosts = members.stream().map(Member::host).collect(Collectors.joining(","));
        return "mongodb://" + hosts + "/" + database + "?replicaSet=three";
    }

    public Member primary() {
        return primaryAmong(members);
    }

    /** Waits for the primary that these elect. */
    public Member primaryAmong(List<Member> some) {
        return await().atMost(ELECTION)
                .until(
                        () -> some.stream().filter(Member::isPrimary).findFirst(),
                        found -> found.isPresent())
                .orElseThrow();
    }

    public List<Member> others(Member one) {
        return members.stream().filter(member -> member != one).toList();
    }

    @Override
    public void close() {
        members.forEach(Member::close);
    }

    /** One mongod. */
    public static final class Member {

        private final int port;
        private final Child child;
        private final MongoClient client;

        private Member(int port, Child child) {
            this.port = port;
            this.child = child;
            this.client =
                    MongoClients.create(
                            "mongodb://127.0.0.1:%d/?directConnection=true&socketTimeoutMS=2000&serverSelectionTimeoutMS=2000"
                                    .formatted(port));
        }

        private static Member start(Path mongod, Path folder) {
            try {
                var data = Files.createDirectories(folder.resolve("data"));
                var port = FreePort.any();
                var words =
                        List.of(
                                mongod.toString(),
                                "--dbpath=" + data,
                                "--port=" + port,
                                "--bind_ip=127.0.0.1",
                                "--nounixsocket",
                                "--replSet=three",
                                "--oplogSize=64",
                                "--wiredTigerCacheSizeGB=0.25");
                var log = folder.resolve("log");
                return new Member(port, Child.start(new Command(words, Map.of(), folder, log)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public void pause() {
            child.pause();
        }

        public void resume() {
            child.resume();
        }

        /** What this member alone holds, acknowledged by a majority or not. */
        public Document local(String database, String collection, String id) {
            return client.getDatabase(database)
                    .getCollection(collection)
                    .find(new Document("_id", id))
                    .first();
        }

        private String host() {
            return "127.0.0.1:" + port;
        }

        private Document admin(Document command) {
            return client.getDatabase("admin").runCommand(command);
        }

        private boolean answers() {
            return FreePort.isOpen(port);
        }

        private boolean isPrimary() {
            try {
                return admin(new Document("hello", 1)).getBoolean("isWritablePrimary", false);
            } catch (MongoException e) {
                return false;
            }
        }

        private void close() {
            client.close();
            child.resume();
            child.kill();
        }
    }
}
