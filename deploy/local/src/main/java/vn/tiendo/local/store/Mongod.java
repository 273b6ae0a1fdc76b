package vn.tiendo.local.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import vn.tiendo.local.process.PartFailed;

/** The {@code mongod} binary itself. */
final class Mongod {

    private static final Pattern VERSION = Pattern.compile("db version v(\\S+)");

    private Mongod() {}

    /** Its version, which also proves that it runs on this machine. */
    static String version(Path mongod) {
        try {
            var process =
                    new ProcessBuilder(mongod.toString(), "--version")
                            .redirectErrorStream(true)
                            .start();
            String output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(10, TimeUnit.SECONDS);
            var found = VERSION.matcher(output);
            if (found.find()) {
                return found.group(1);
            }
            String said = output.lines().findFirst().orElse("no answer");
            throw new PartFailed(mongod + " does not run here: " + said);
        } catch (IOException e) {
            throw new PartFailed(mongod + " does not run here: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while asking " + mongod + " for its version.", e);
        }
    }
}
