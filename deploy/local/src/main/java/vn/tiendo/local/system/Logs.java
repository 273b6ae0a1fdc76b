package vn.tiendo.local.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Logs grow by appending; a large one is put aside before the next start, one generation deep. */
final class Logs {

    private static final long LARGE = 20L << 20;

    private Logs() {}

    static void roll(Path data) throws IOException {
        List<Path> large;
        try (var files = Files.walk(data, 2)) {
            large =
                    files.filter(file -> file.toString().endsWith(".log"))
                            .filter(file -> file.toFile().length() > LARGE)
                            .toList();
        }
        for (Path log : large) {
            Path aside = log.resolveSibling(log.getFileName() + ".1");
            Files.move(log, aside, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
