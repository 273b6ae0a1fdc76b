package vn.tiendo.local.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.tiendo.local.broker.Broker;
import vn.tiendo.local.broker.LocalBroker;
import vn.tiendo.local.process.Child;
import vn.tiendo.local.process.Command;
import vn.tiendo.local.process.FreePort;
import vn.tiendo.local.process.JavaCommand;
import vn.tiendo.local.process.PartFailed;
import vn.tiendo.local.store.Store;
import vn.tiendo.local.system.AppFolder;
import vn.tiendo.local.system.Readiness;

/** Store, broker and the services under measure, on a folder and ports of their own. */
final class Ground implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);

    /** As it would be run for many, not as for a quick start. */
    private static final List<String> FLAGS =
            List.of("-Xmx768m", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8");

    private final Path repository;
    private final Path folder;
    private final Store store;
    private final Consumer<String> lines;
    private final LocalBroker broker;
    private final Issuer issuer = Issuer.start();
    private final List<TaskService> services = new ArrayList<>();

    private Ground(Path repository, Path folder, Store store, Consumer<String> lines) {
        this.repository = repository;
        this.folder = folder;
        this.store = store;
        this.lines = lines;
        this.broker = LocalBroker.onFreePort(folder.resolve("broker"));
    }

    /** @param folder that is not there yet */
    static Ground start(Path repository, Path folder, Store store, Consumer<String> lines) {
        var ground = new Ground(repository, folder, store, lines);
        try {
            store.start();
            ground.broker.start();
            return ground;
        } catch (PartFailed failed) {
            ground.close();
            throw failed;
        }
    }

    Broker broker() {
        return broker;
    }

    void say(String line) {
        lines.accept(line);
    }

    /**
     * A task-service that is ready and has its tasks.
     *
     * @param name tells its database and its consumer group from others'
     */
    TaskService taskService(String name, Map<String, String> settings) {
        var port = FreePort.any();
        var process = Child.start(command(name, port, settings));
        var service = new TaskService(process, port, issuer.token(Assigned.UNIT, "UNIT_OFFICER"));
        services.add(service);
        if (!process.awaitReady(() -> Readiness.of(port), START)) {
            throw new PartFailed("task-service did not start: see " + process.log());
        }
        return service;
    }

    private Command command(String name, int port, Map<String, String> settings) {
        var words = new ArrayList<String>();
        words.add(JavaCommand.java());
        words.addAll(FLAGS);
        words.add("-jar");
        words.add(AppFolder.jar(repository.resolve("task-service/target")).toString());
        var environment = new HashMap<>(settings);
        environment.put("SPRING_APPLICATION_NAME", name);
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("TIENDO_MONGODB_URI", store.uri("tiendo_" + name.replace('-', '_')));
        environment.put("TIENDO_KAFKA", broker.bootstrapServers());
        environment.put("TIENDO_ISSUER", issuer.address());
        environment.put("TIENDO_JWKS_URI", issuer.address() + "/oauth2/jwks");
        environment.put("TIENDO_CLOCK_FILE", "");
        return new Command(words, environment, folder, folder.resolve(name + ".log"));
    }

    void stop(TaskService service) {
        services.remove(service);
        service.close();
    }

    @Override
    public void close() {
        services.forEach(TaskService::close);
        issuer.close();
        broker.close();
        store.close();
    }
}
