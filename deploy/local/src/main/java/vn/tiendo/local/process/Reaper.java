package vn.tiendo.local.process;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Leaves nothing behind when this JVM is gone, even after kill -9.
 *
 * <p>A shell hangs on a pipe that only this JVM holds; its end is the JVM's end. Unlike a shutdown
 * hook, it acts after all hooks are through, so what is shutting down still finds its store and broker.
 */
public final class Reaper {

    private static final String SCRIPT =
            """
            trap '' INT TERM HUP
            pids=' '
            while read -r what value; do
                case $what in
                    child) pids="$pids$value " ;;
                    gone) case $pids in *" $value "*) pids="${pids%% $value *} ${pids#* $value }" ;; esac ;;
                    folder) set -- "$@" "$value" ;;
                esac
            done
            for pid in $pids; do kill -9 "$pid"; done 2>/dev/null
            for pid in $pids; do
                tries=0
                while kill -0 "$pid" 2>/dev/null && [ $tries -lt 30 ]; do
                    tries=$((tries + 1)); sleep 0.1
                done
            done
            [ $# = 0 ] || rm -rf -- "$@"
            """;

    private static @Nullable Writer pipe;

    private Reaper() {}

    static void watch(Process child) {
        tell("child " + child.pid());
        // Its number may be given to a stranger afterwards.
        var unused = child.onExit().thenRun(() -> tell("gone " + child.pid()));
    }

    /** The folder is deleted after this JVM and its children are gone. */
    public static void deleteAtEnd(Path folder) {
        tell("folder " + folder.toAbsolutePath());
    }

    private static synchronized void tell(String line) {
        try {
            if (pipe == null) {
                pipe = open();
            }
            pipe.write(line + "\n");
            pipe.flush();
        } catch (IOException e) {
            throw new PartFailed("Cannot watch over started processes: " + e.getMessage(), e);
        }
    }

    private static Writer open() throws IOException {
        return new ProcessBuilder("sh", "-c", SCRIPT, "tiendo-reaper")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .outputWriter(StandardCharsets.UTF_8);
    }
}
