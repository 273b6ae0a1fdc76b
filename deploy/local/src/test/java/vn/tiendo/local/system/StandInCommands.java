package vn.tiendo.local.system;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.local.process.Command;
import vn.tiendo.local.process.JavaCommand;

/** Commands of stand-ins. */
public final class StandInCommands {

    private StandInCommands() {}

    /** While the file {@code orders} exists, the stand-in dies of what is written there. */
    public static Command command(int port, Path folder, Path log, Path orders) {
        Command plain = JavaCommand.of(StandIn.class, List.of("-Xmx32m"), List.of(), folder, log);
        Map<String, String> environment = new HashMap<>(plain.environment());
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("STAND_IN_ORDERS", orders.toString());
        return new Command(plain.words(), environment, folder, log);
    }

    static ServiceRuns in(Settings settings) {
        return (module, store) ->
                command(
                        module.port(),
                        settings.data(),
                        settings.log(module.name()),
                        settings.data().resolve("die-" + module.name()));
    }
}
