package vn.tiendo.local.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import vn.tiendo.local.process.PartFailed;
import vn.tiendo.local.system.Mail;
import vn.tiendo.local.system.Mailboxes;
import vn.tiendo.local.system.Ports;
import vn.tiendo.local.system.Readiness;

/**
 * The system of {@code docker-compose.yml}, started by {@code docker compose up} and still without
 * data. Its services are started again, for a clock begins in the past only with its process.
 */
final class ComposeStage implements Stage {

    private static final Duration START = Duration.ofSeconds(180);
    private static final List<String> SERVICES =
            List.of(
                    "portal",
                    "plan-service",
                    "task-service",
                    "report-service",
                    "notification-service");

    private final Path repository;
    private final Consumer<String> lines;
    private final Ports ports = Ports.usual();

    ComposeStage(Path repository, Consumer<String> lines) {
        this.repository = repository;
        this.lines = lines;
    }

    static Path clock(Path repository) {
        return repository.resolve("deploy/compose/clock/clock");
    }

    @Override
    public void start() {
        var begun = System.nanoTime();
        restart();
        for (var port :
                List.of(
                        ports.portal(),
                        ports.plans(),
                        ports.tasks(),
                        ports.reports(),
                        ports.notifications())) {
            while (!Readiness.of(port)) {
                if (System.nanoTime() - begun > START.toNanos()) {
                    throw new PartFailed(
                            "Nobody is ready on port " + port + ": see docker compose logs.");
                }
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
        lines.accept(
                "ready in %d s: %s"
                        .formatted(
                                Duration.ofNanos(System.nanoTime() - begun).toSeconds(), portal()));
    }

    private void restart() {
        var words = new ArrayList<>(List.of("restart"));
        words.addAll(SERVICES);
        compose(words);
    }

    /** What {@code docker compose} answers. */
    private String compose(List<String> arguments) {
        var words = new ArrayList<>(List.of("docker", "compose"));
        words.addAll(arguments);
        try {
            var process =
                    new ProcessBuilder(words)
                            .directory(repository.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            var answer =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new PartFailed(
                        "The services do not run in containers: docker compose up -d --build"
                                + " first.");
            }
            return answer.strip();
        } catch (IOException e) {
            throw new PartFailed("There is no docker here: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while docker compose was asked.", e);
        }
    }

    @Override
    public URI portal() {
        return URI.create("http://127.0.0.1:" + ports.portal());
    }

    @Override
    public Ports ports() {
        return ports;
    }

    /** As the portal was given it. */
    @Override
    public String adminSecret() {
        return compose(List.of("exec", "-T", "portal", "printenv", "TIENDO_ADMIN_SECRET"));
    }

    @Override
    public String store() {
        return "MongoDB of docker-compose.yml";
    }

    @Override
    public List<Mail> mails(Collection<String> addresses) {
        return new Mailboxes(ports.imap()).of(addresses);
    }

    @Override
    public String logs() {
        return "docker compose logs";
    }

    /** It was there before the demo, and stays. */
    @Override
    public void close() {}
}
