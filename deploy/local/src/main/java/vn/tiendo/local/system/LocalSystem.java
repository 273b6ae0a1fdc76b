package vn.tiendo.local.system;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.local.process.Child;
import vn.tiendo.local.process.PartFailed;
import vn.tiendo.local.process.ProcessIdentity;
import vn.tiendo.local.store.Store;
import vn.tiendo.local.supervisor.Part;
import vn.tiendo.local.supervisor.PartStatus;
import vn.tiendo.local.supervisor.Supervisor;

/**
 * The whole system on this machine: store, broker, mail server, services and portal.
 *
 * <p>What dies is started again. Nothing runs on when this JVM has ended, in whatever way. One system
 * per data folder; {@link #close} may be called from any thread, also while it starts.
 */
public final class LocalSystem implements AutoCloseable {

    private final Settings settings;
    private final ServiceRuns runs;
    private final Narrator narrator;
    private final StateFile stateFile;
    private final Supervisor supervisor;
    private final Map<String, Part> parts = new ConcurrentHashMap<>();
    private volatile SystemState.Phase phase = SystemState.Phase.STARTING;
    private @Nullable DataFolder folder;
    private final MailServer mail;
    private @Nullable Store store;

    LocalSystem(Settings settings, ServiceRuns runs, Consumer<String> lines) {
        this.settings = settings;
        this.runs = runs;
        this.narrator = new Narrator(lines);
        this.stateFile = StateFile.in(settings.data());
        this.mail =
                new MailServer(
                        "127.0.0.1",
                        settings.ports().smtp(),
                        settings.ports().imap(),
                        settings.log("supervisor"));
        this.supervisor = new Supervisor(narrator, this::write, InstantSource.system());
    }

    /** Not started yet. {@code lines} is told what happens, for people to read. */
    public static LocalSystem of(Settings settings, Consumer<String> lines) {
        return new LocalSystem(settings, new ServiceCommands(settings), lines);
    }

    /** Returns when every part is ready; throws {@link PartFailed} when all is stopped again. */
    public LocalSystem start() {
        long begun = System.nanoTime();
        var owned = DataFolder.own(settings.data());
        folder = owned;
        try {
            write(List.of());
            startParts(owned);
        } catch (PartFailed failed) {
            close();
            throw failed;
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        narrator.say("ready in " + Narrator.seconds(took) + " s: " + portal());
        phase = SystemState.Phase.READY;
        write(supervisor.statuses());
        return this;
    }

    public URI portal() {
        return URI.create(ServiceModule.portal(settings.ports()).address());
    }

    public Settings settings() {
        return settings;
    }

    /** Client {@code tiendo-admin} may register accounts and clients at the portal. */
    public String adminSecret() {
        return AdminSecret.in(settings.data());
    }

    /** One line: which store this is. */
    public String storeDescription() {
        return Optional.ofNullable(store).map(Store::description).orElse("none");
    }

    /** Empty where mails go out. */
    public MailServer mail() {
        return mail;
    }

    public List<PartStatus> parts() {
        return supervisor.statuses();
    }

    /** SIGKILL; it comes back by itself. Names as in {@link #parts}. */
    public void kill(String part) {
        process(part).kill();
    }

    public void pause(String part) {
        process(part).pause();
    }

    public void resume(String part) {
        process(part).resume();
    }

    public long pid(String part) {
        return process(part).pid();
    }

    public Path log(String part) {
        return part(part).log();
    }

    /** Services first, the store last. */
    @Override
    public synchronized void close() {
        phase = SystemState.Phase.STOPPING;
        supervisor.close();
        supervisor.stop(
                parts.keySet().stream()
                        .filter(name -> !name.equals(StorePart.NAME))
                        .filter(name -> !name.equals(BrokerPart.NAME))
                        .toList());
        supervisor.stop(List.of(BrokerPart.NAME));
        supervisor.stop(List.of(StorePart.NAME));
        giveUp();
    }

    private void giveUp() {
        if (folder != null) {
            stateFile.delete();
            folder.close();
            folder = null;
        }
    }

    private void startParts(DataFolder owned) {
        Ports ports = settings.ports();
        Path data = settings.data();
        Store found = runs.store(settings, narrator::say);
        store = found;
        ports.requireFree(found, settings.keepsMails());
        owned.requireKind(found);
        var ground =
                CompletableFuture.allOf(
                        begin(new StorePart(found, ports.store(), data.resolve("store/store.log"))),
                        begin(new BrokerPart(runs.broker(settings))),
                        settings.keepsMails() ? begin(mail) : mailsGoOut());
        var portal = begin(service(ServiceModule.portal(ports), found));
        var services = ground.thenCompose(ready -> beginServices(found));
        FirstFailure.orAll(ground, portal, services);
        owned.rememberKind(found);
    }

    private CompletableFuture<Void> mailsGoOut() {
        narrator.say("mails go out through " + settings.mailHost());
        return CompletableFuture.completedFuture(null);
    }

    private CompletableFuture<Void> beginServices(Store found) {
        return CompletableFuture.allOf(
                ServiceModule.services(settings.ports()).stream()
                        .map(module -> begin(service(module, found)))
                        .toArray(CompletableFuture[]::new));
    }

    private ServicePart service(ServiceModule module, Store found) {
        return new ServicePart(
                module.name(),
                module.port(),
                settings.log(module.name()),
                runs.grace(),
                () -> runs.command(module, found));
    }

    private CompletableFuture<Void> begin(Part part) {
        parts.put(part.name(), part);
        return supervisor
                .start(part)
                .thenAccept(took -> narrator.up(part.name(), took, part.description()));
    }

    private Part part(String name) {
        return Optional.ofNullable(parts.get(name))
                .orElseThrow(() -> new IllegalArgumentException("There is no part " + name + "."));
    }

    private Child process(String name) {
        return part(name)
                .child()
                .orElseThrow(() -> new IllegalStateException(name + " is not a process of ours."));
    }

    private void write(List<PartStatus> statuses) {
        stateFile.write(
                new SystemState(
                        ProcessIdentity.of(ProcessHandle.current()),
                        phase,
                        portal().toString(),
                        statuses));
    }
}
