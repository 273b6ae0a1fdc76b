package vn.tiendo.local.system;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.local.broker.LocalBroker;
import vn.tiendo.local.process.ClassArchive;
import vn.tiendo.local.process.Command;
import vn.tiendo.local.process.JavaCommand;
import vn.tiendo.local.store.Store;

/** How the services are run: their flags and the configuration that is handed to them. */
final class ServiceCommands implements ServiceRuns {

    /** Whoever runs out of memory ends and is started again, rather than go on with threads missing. */
    private static final List<String> FLAGS =
            List.of(
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xmx384m",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Xshare:auto",
                    "-Dfile.encoding=UTF-8");

    private final Settings settings;

    ServiceCommands(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Command command(ServiceModule module, Store store) {
        return command(module, store, archive(module).flags());
    }

    @Override
    public LocalBroker broker(Settings asked) {
        return ServiceRuns.super.broker(asked).with(brokerArchive());
    }

    /** Beside the unpacked jar, so that it goes when the build goes. */
    ClassArchive archive(ServiceModule module) {
        return ClassArchive.at(jar(module).resolveSibling("classes"));
    }

    ClassArchive brokerArchive() {
        return ClassArchive.at(brokerFolder().resolve("broker-" + JavaCommand.classPathDigest()));
    }

    Path brokerFolder() {
        return settings.repository().resolve("deploy/local/target/run");
    }

    private Path jar(ServiceModule module) {
        return AppFolder.jar(module.target(settings.repository()));
    }

    Command command(ServiceModule module, Store store, List<String> archiveFlags) {
        List<String> words = new ArrayList<>();
        words.add(JavaCommand.java());
        words.addAll(FLAGS);
        words.addAll(archiveFlags);
        words.add("-jar");
        words.add(jar(module).toString());
        return new Command(
                words, environment(module, store), settings.data(), settings.log(module.name()));
    }

    private Map<String, String> environment(ServiceModule module, Store store) {
        Ports ports = settings.ports();
        String portal = ServiceModule.portal(ports).address();
        Map<String, String> environment = new HashMap<>();
        environment.put("SPRING_PROFILES_ACTIVE", "local");
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_PORT", Integer.toString(module.port()));
        environment.put("TIENDO_MONGODB_URI", store.uri(module.database()));
        environment.put("TIENDO_KAFKA", "127.0.0.1:" + ports.broker());
        environment.put("TIENDO_ISSUER", portal);
        environment.put("TIENDO_JWKS_URI", portal + "/oauth2/jwks");
        environment.put("TIENDO_CLOCK_FILE", settings.data().resolve("clock").toString());
        if (settings.keepsMails()) {
            environment.putAll(mailServerHere(ports));
        }
        if (module.name().equals(ServiceModule.PORTAL)) {
            environment.put("TIENDO_DATA", settings.data().toString());
            environment.put("TIENDO_ADMIN_SECRET", AdminSecret.in(settings.data()));
            environment.put("TIENDO_PLANS_URL", address(ports.plans()));
            environment.put("TIENDO_TASKS_URL", address(ports.tasks()));
            environment.put("TIENDO_REPORTS_URL", address(ports.reports()));
            environment.put("TIENDO_NOTIFICATIONS_URL", address(ports.notifications()));
        }
        return environment;
    }

    /** Nothing of the user's own mail server, least of all a password. */
    private static Map<String, String> mailServerHere(Ports ports) {
        return Map.of(
                "TIENDO_SMTP_HOST", "127.0.0.1",
                "TIENDO_SMTP_PORT", Integer.toString(ports.smtp()),
                "TIENDO_SMTP_USERNAME", "",
                "TIENDO_SMTP_PASSWORD", "",
                "TIENDO_SMTP_AUTH", "false",
                "TIENDO_SMTP_STARTTLS", "false");
    }

    private static String address(int port) {
        return "http://127.0.0.1:" + port;
    }
}
