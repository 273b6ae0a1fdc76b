package vn.tiendo.local.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import vn.tiendo.local.process.PartFailed;

/** Somebody else's MongoDB, named by {@code TIENDO_MONGODB_URI}: used, never stopped. */
final class ExternalStore implements Store {

    private final String uri;

    ExternalStore(String uri) {
        this.uri = uri;
    }

    @Override
    public String uri() {
        return uri;
    }

    @Override
    public String description() {
        return "MongoDB at " + hosts() + " (TIENDO_MONGODB_URI)";
    }

    @Override
    public String kind() {
        return hosts();
    }

    @Override
    public boolean isOurs() {
        return false;
    }

    @Override
    public Store start() {
        try {
            Ping.once(uri);
            return this;
        } catch (MongoException | IllegalArgumentException e) {
            throw new PartFailed(
                    "No MongoDB answers at the address in TIENDO_MONGODB_URI: start it or unset the"
                            + " variable.",
                    e);
        }
    }

    @Override
    public void kill() {
        throw notOurs();
    }

    @Override
    public void pause() {
        throw notOurs();
    }

    @Override
    public void resume() {
        throw notOurs();
    }

    @Override
    public void close() {}

    private String hosts() {
        try {
            return String.join(",", new ConnectionString(uri).getHosts());
        } catch (IllegalArgumentException unreadable) {
            return "an address that cannot be read";
        }
    }

    private static UnsupportedOperationException notOurs() {
        return new UnsupportedOperationException("The store of TIENDO_MONGODB_URI is not ours.");
    }
}
