package vn.tiendo.local.system;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import vn.tiendo.local.process.Folders;
import vn.tiendo.local.process.JavaCommand;
import vn.tiendo.local.process.PartFailed;

/**
 * An executable jar unpacked once per build, since that starts faster: {@code target/run/<build>/}.
 *
 * <p>The folder of the build before stays, as a system that runs may still read from it.
 */
public final class AppFolder {

    private static final int KEPT = 2;

    private AppFolder() {}

    /** The jar to start, its libraries beside it. */
    public static Path jar(Path target) {
        Path packed = packed(target);
        try {
            Path build = target.resolve("run").resolve(stamp(packed));
            Path jar = build.resolve(packed.getFileName());
            if (!Files.exists(jar)) {
                unpackUnlessThere(packed, build);
            }
            return jar;
        } catch (IOException e) {
            throw new PartFailed("Cannot unpack " + packed + ": " + e.getMessage(), e);
        }
    }

    private static Path packed(Path target) {
        try (var files = Files.list(target)) {
            return files.filter(file -> file.toString().endsWith("-app.jar"))
                    .max(Comparator.comparing(AppFolder::modified))
                    .orElseThrow(() -> notBuilt(target));
        } catch (IOException none) {
            throw notBuilt(target);
        }
    }

    private static PartFailed notBuilt(Path target) {
        return new PartFailed("Nothing built in " + target + ": run mvn package.");
    }

    private static String stamp(Path jar) throws IOException {
        var digest = new CRC32();
        try (var zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    // It holds the time of the build and nothing else that counts.
                    .filter(entry -> !entry.getName().endsWith("build-info.properties"))
                    .map(entry -> entry.getName() + " " + entry.getCrc() + "\n")
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        }
        return Long.toHexString(digest.getValue());
    }

    private static void unpackUnlessThere(Path packed, Path build) throws IOException {
        Path run = Files.createDirectories(build.getParent());
        try (var channel =
                        FileChannel.open(
                                run.resolve("lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(build)) {
                Folders.deleteChildren(run, "unpacking-");
                Path workshop = Files.createTempDirectory(run, "unpacking-");
                unpack(packed, workshop);
                Files.move(workshop, build);
                forgetOld(run);
            }
        }
    }

    private static void unpack(Path packed, Path into) throws IOException {
        List<String> words =
                List.of(
                        JavaCommand.java(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djarmode=tools",
                        "-jar",
                        packed.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        into.toString());
        try {
            var process =
                    new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(into.resolve("unpacking.log").toFile())
                            .start();
            if (process.waitFor() != 0) {
                throw new IOException(Files.readString(into.resolve("unpacking.log")).strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static long modified(Path path) {
        return path.toFile().lastModified();
    }

    private static void forgetOld(Path run) throws IOException {
        List<Path> builds;
        try (var all = Files.list(run)) {
            builds =
                    all.filter(Files::isDirectory)
                            .sorted(Comparator.comparing(AppFolder::modified).reversed())
                            .toList();
        }
        for (Path old : builds.subList(Math.min(KEPT, builds.size()), builds.size())) {
            Folders.delete(old);
        }
    }
}
