package vn.tiendo.local.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.local.command.Usage;

/**
 * What stands behind {@code ./tiendo demo}.
 *
 * @param exit stop everything at the end
 * @param json print the result as one JSON object
 * @param plan another document than the shipped sample
 * @param compose play on the containers of docker-compose.yml
 * @param kill kill every process once on the way
 * @param system the options of the system itself
 */
record DemoOptions(
        boolean exit,
        boolean json,
        @Nullable Path plan,
        boolean compose,
        boolean kill,
        List<String> system) {

    static DemoOptions of(List<String> arguments) {
        var exit = false;
        var json = false;
        var compose = false;
        var kill = false;
        Path plan = null;
        var system = new ArrayList<String>();
        for (var at = 0; at < arguments.size(); at++) {
            switch (arguments.get(at)) {
                case "--exit" -> exit = true;
                case "--json" -> json = true;
                case "--compose" -> compose = true;
                case "--kill" -> kill = true;
                case "--plan" -> {
                    at++;
                    if (at >= arguments.size()) {
                        throw new Usage("--plan takes a file.");
                    }
                    plan = Path.of(arguments.get(at));
                }
                default -> system.add(arguments.get(at));
            }
        }
        if (compose && kill) {
            throw new Usage("--kill is for processes, not for the containers of --compose.");
        }
        return new DemoOptions(exit, json, plan, compose, kill, system);
    }
}
