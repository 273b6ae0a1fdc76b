package vn.tiendo.local.store;

import com.mongodb.ConnectionString;

/** A MongoDB, or what stands in for one. */
public interface Store extends AutoCloseable {

    /** Connection string without a database. */
    String uri();

    /** One line for people: which store this is, and why. Never holds a password. */
    String description();

    /** One word for whose files these are; data of one kind is not seen by another. */
    String kind();

    /** Whether it runs as a process of this system, on its port. */
    default boolean isOurs() {
        return true;
    }

    /** Returns when writes are taken; the data of an earlier start is there. */
    Store start();

    /** SIGKILL. {@link #start()} brings it back on the same data and port. */
    void kill();

    /** SIGSTOP: connections stay open and nobody answers. */
    void pause();

    void resume();

    @Override
    void close();

    /** Connection string of one database; where users are looked up stays as it was. */
    default String uri(String database) {
        String uri = uri();
        var parsed = new ConnectionString(uri);
        int question = uri.indexOf('?');
        String options = question < 0 ? "" : uri.substring(question + 1);
        if (parsed.getCredential() != null && !options.contains("authSource=")) {
            options =
                    "authSource="
                            + parsed.getCredential().getSource()
                            + (options.isEmpty() ? "" : "&" + options);
        }
        int scheme = uri.indexOf("://") + 3;
        int slash = uri.indexOf('/', scheme);
        int end = slash >= 0 ? slash : question >= 0 ? question : uri.length();
        return uri.substring(0, end) + "/" + database + (options.isEmpty() ? "" : "?" + options);
    }
}
