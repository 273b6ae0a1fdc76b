package vn.tiendo.local.store;

import de.bwaldvogel.mongo.MongoServer;
import java.util.concurrent.CountDownLatch;
import org.h2.mvstore.MVStore;

/** The embedded store's process. */
final class EmbeddedMain {

    private EmbeddedMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        MVStore file = new MVStore.Builder().fileName(arguments[0]).autoCommitDisabled().open();
        var server = new MongoServer(new DurableBackend(file));
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow, "shutdown"));
        server.bind("127.0.0.1", Integer.parseInt(arguments[1]));
        new CountDownLatch(1).await();
    }
}
