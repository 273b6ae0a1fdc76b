package vn.tiendo.local.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.local.process.Command;
import vn.tiendo.local.process.FreePort;
import vn.tiendo.local.process.JavaCommand;

/** The last resort, so that the product starts on any JDK: a subset of MongoDB on an H2 file. */
public final class EmbeddedStore extends LocalStore {

    private static final Pattern THROWN =
            Pattern.compile("^(?:Exception in thread \"main\"|Caused by:) (.*)");

    private final String reason;

    EmbeddedStore(String reason, Path folder, int port) {
        super(folder, port);
        this.reason = reason;
    }

    /** Not started yet. */
    public static EmbeddedStore in(Path folder, int port) {
        return new EmbeddedStore("as asked", folder, port);
    }

    public static EmbeddedStore onFreePort(Path folder) {
        return in(folder, FreePort.any());
    }

    @Override
    public String uri() {
        return "mongodb://127.0.0.1:" + port() + "/?retryWrites=false";
    }

    @Override
    public String description() {
        return "embedded mongo-java-server on an H2 file, for the demo and tests only ("
                + reason
                + ")";
    }

    @Override
    public String kind() {
        return "embedded";
    }

    @Override
    Command command() throws IOException {
        Files.createDirectories(folder());
        return JavaCommand.of(
                EmbeddedMain.class,
                List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                List.of(folder().resolve("store.mv").toString(), Integer.toString(port())),
                folder(),
                log());
    }

    @Override
    boolean prepared() {
        Ping.once(uri());
        return true;
    }

    @Override
    String cause() {
        return LogTail.lastMatch(log(), THROWN).orElse("the embedded store ended");
    }
}
