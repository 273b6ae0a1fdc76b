package vn.tiendo.local.store;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import org.h2.mvstore.MVStore;

/**
 * Commits before each reply. H2's own rhythm loses a second of acknowledged writes on kill -9.
 *
 * <p>One request at a time: a reader must not see what a crash may still take back (a relay would
 * publish an event that never was), nor may a commit fall into the middle of another write.
 */
final class DurableBackend extends H2Backend {

    private final MVStore file;

    DurableBackend(MVStore file) {
        super(file);
        this.file = file;
    }

    @Override
    public synchronized Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } finally {
            if (file.hasUnsavedChanges()) {
                file.commit();
            }
        }
    }

    @Override
    public Document handleCommand(
            Channel channel, String database, String command, Document query) {
        if (!"hello".equals(command)) {
            return super.handleCommand(channel, database, command, query);
        }
        Document reply = super.handleCommand(channel, database, "ismaster", query);
        return reply.append("isWritablePrimary", true);
    }
}
