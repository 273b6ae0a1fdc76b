package vn.tiendo.local.system;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import vn.tiendo.local.broker.LocalBroker;
import vn.tiendo.local.process.Command;
import vn.tiendo.local.process.Folders;
import vn.tiendo.local.store.EmbeddedStore;
import vn.tiendo.local.store.Store;

/** Every process of this run leaves an archive of its classes behind when it ends. */
final class TrainingRuns implements ServiceRuns {

    private static final Duration TIME_TO_WRITE_IT = Duration.ofMinutes(5);

    private final Settings settings;
    private final ServiceCommands commands;

    TrainingRuns(Settings settings) {
        this.settings = settings;
        this.commands = new ServiceCommands(settings);
    }

    @Override
    public Command command(ServiceModule module, Store store) {
        return commands.command(module, store, commands.archive(module).makingFlags());
    }

    /** Never the user's own MongoDB: nothing of a training run may stay. */
    @Override
    public Store store(Settings asked, Consumer<String> lines) {
        return EmbeddedStore.in(ServiceRuns.storeFolder(asked), asked.ports().store());
    }

    @Override
    public LocalBroker broker(Settings asked) {
        return ServiceRuns.super.broker(asked).making(commands.brokerArchive(), TIME_TO_WRITE_IT);
    }

    @Override
    public Duration grace() {
        return TIME_TO_WRITE_IT;
    }

    boolean needed() {
        return !commands.brokerArchive().exists()
                || ServiceModule.all(settings.ports()).stream()
                        .anyMatch(module -> !commands.archive(module).exists());
    }

    /** To be called before anything is started. */
    void clear() throws IOException {
        if (!commands.brokerArchive().exists()) {
            Folders.delete(commands.brokerFolder());
            Files.createDirectories(commands.brokerFolder());
        }
    }

    void keep() throws IOException {
        commands.brokerArchive().keep();
        List<ServiceModule> modules = ServiceModule.all(settings.ports());
        for (ServiceModule module : modules) {
            commands.archive(module).keep();
        }
    }
}
