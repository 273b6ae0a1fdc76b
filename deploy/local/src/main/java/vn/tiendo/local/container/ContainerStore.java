package vn.tiendo.local.container;

import com.mongodb.MongoException;
import java.util.List;
import java.util.Map;
import vn.tiendo.local.process.FreePort;
import vn.tiendo.local.store.SetOfOne;
import vn.tiendo.local.store.Store;

/** MongoDB's official image as a replica set of one. */
public final class ContainerStore implements Store {

    private static final String IMAGE = "mongo:6.0";

    private final SetOfOne set;
    private final Box box;

    public ContainerStore() {
        var port = FreePort.any();
        this.set = new SetOfOne("tiendo", "127.0.0.1:" + port);
        this.box =
                new Box(
                        IMAGE,
                        port,
                        Map.of(),
                        List.of(
                                "mongod",
                                "--replSet=" + set.name(),
                                "--port=" + port,
                                "--bind_ip_all",
                                "--wiredTigerCacheSizeGB=0.25"),
                        () -> FreePort.isOpen(port) && answers());
    }

    private boolean answers() {
        try {
            return set.prepared();
        } catch (MongoException notYet) {
            return false;
        }
    }

    @Override
    public String uri() {
        return "mongodb://" + set.host() + "/?replicaSet=" + set.name();
    }

    @Override
    public String description() {
        return "container of " + IMAGE;
    }

    @Override
    public String kind() {
        return "container";
    }

    @Override
    public Store start() {
        box.start();
        return this;
    }

    @Override
    public void kill() {
        box.kill();
    }

    @Override
    public void pause() {
        box.pause();
    }

    @Override
    public void resume() {
        box.resume();
    }

    @Override
    public void close() {
        box.close();
    }
}
