package vn.tiendo.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Classes of an earlier run, mapped into memory instead of being read, checked and linked again: a
 * service is up in half the time. The JVM itself refuses one that does not fit and starts without.
 */
public final class ClassArchive {

    private static final String QUIET = "-Xlog:cds=off,cds+dynamic=off";

    private final Path file;

    private ClassArchive(Path file) {
        this.file = file;
    }

    /** The archive of that name, to which the version of this JVM is added. */
    public static ClassArchive at(Path name) {
        String jvm = System.getProperty("java.vm.version", "").replaceAll("[^A-Za-z0-9.]", "-");
        return new ClassArchive(name.resolveSibling(name.getFileName() + "-" + jvm + ".jsa"));
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /** To start with it; nothing where it does not exist. */
    public List<String> flags() {
        return exists() ? List.of(QUIET, "-XX:SharedArchiveFile=" + file) : List.of();
    }

    /** To make one when the process ends, which takes it some seconds; {@link #keep} then puts it in place. */
    public List<String> makingFlags() {
        return List.of(QUIET, "-XX:ArchiveClassesAtExit=" + making());
    }

    /** After a process that made one has ended well. */
    public void keep() throws IOException {
        if (Files.exists(making())) {
            Files.move(making(), file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Path making() {
        return file.resolveSibling(file.getFileName() + ".making");
    }
}
