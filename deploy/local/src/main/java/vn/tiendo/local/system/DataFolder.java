package vn.tiendo.local.system;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import vn.tiendo.local.process.PartFailed;
import vn.tiendo.local.store.Store;
import vn.tiendo.local.supervisor.PartStatus;

/** The folder that one running system owns, from its first look at it until its end. */
final class DataFolder implements AutoCloseable {

    private static final long NEEDED_BYTES = 1L << 30;

    private final Path data;
    private final FileChannel channel;

    private DataFolder(Path data, FileChannel channel) {
        this.data = data;
        this.channel = channel;
    }

    static DataFolder own(Path data) {
        try {
            Files.createDirectories(data.resolve("logs"));
            Files.createDirectories(data.resolve("run"));
            var channel =
                    FileChannel.open(
                            data.resolve("run").resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock(channel).isEmpty()) {
                channel.close();
                throw new PartFailed("Already running in " + data + ": see ./tiendo status.");
            }
            var folder = new DataFolder(data, channel);
            folder.requireSpace();
            folder.killLeftOvers();
            Logs.roll(data);
            return folder;
        } catch (IOException e) {
            throw failed(data, e);
        }
    }

    /** A folder made by one kind of store shows nothing in another: rather say so than look empty. */
    void requireKind(Store store) {
        try {
            String before = Files.exists(kind()) ? Files.readString(kind()).strip() : store.kind();
            if (!before.equals(store.kind())) {
                throw new PartFailed(
                        "The data in "
                                + data
                                + " belongs to another store ("
                                + before
                                + ", now "
                                + store.kind()
                                + "): choose that one again or another TIENDO_HOME.");
            }
        } catch (IOException e) {
            throw failed(data, e);
        }
    }

    /** To be called once the store has data. */
    void rememberKind(Store store) {
        try {
            Files.writeString(kind(), store.kind());
        } catch (IOException e) {
            throw failed(data, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new PartFailed("Cannot give up " + data + ": " + e.getMessage(), e);
        }
    }

    private Path kind() {
        return data.resolve("store-kind");
    }

    private static PartFailed failed(Path data, IOException e) {
        return new PartFailed(
                "Cannot keep data in " + data + " (" + e + "): choose another TIENDO_HOME.", e);
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException ownedInThisJvm) {
            return Optional.empty();
        }
    }

    private void requireSpace() throws IOException {
        long free = Files.getFileStore(data).getUsableSpace();
        if (free < NEEDED_BYTES) {
            throw new PartFailed(
                    "Not enough disk space in "
                            + data
                            + ": "
                            + (free >> 20)
                            + " MB are free, 1024 MB are needed.");
        }
    }

    /** Parts of a supervisor that was killed together with its reaper. */
    private void killLeftOvers() {
        StateFile.in(data).read().stream()
                .flatMap(state -> state.parts().stream())
                .map(PartStatus::process)
                .flatMap(process -> Optional.ofNullable(process).stream())
                .flatMap(process -> process.running().stream())
                .forEach(ProcessHandle::destroyForcibly);
    }
}
