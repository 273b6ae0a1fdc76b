package vn.tiendo.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Folders with all that is in them. */
public final class Folders {

    private Folders() {}

    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (var all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }

    public static void deleteChildren(Path folder, String prefix) throws IOException {
        List<Path> children;
        try (var all = Files.list(folder)) {
            children =
                    all.filter(child -> child.getFileName().toString().startsWith(prefix)).toList();
        }
        for (Path child : children) {
            delete(child);
        }
    }
}
