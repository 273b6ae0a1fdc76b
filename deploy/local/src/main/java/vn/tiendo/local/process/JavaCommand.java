package vn.tiendo.local.process;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import vn.tiendo.local.logging.PlainLogging;

/** Runs a class of this JVM's own class path in a JVM of its own. */
public final class JavaCommand {

    /** Bindings and bridges of other people's class paths, which would take over or tie a knot. */
    private static final Pattern LOGGING_OF_OTHERS =
            Pattern.compile(
                    "(logback|log4j-to-slf4j|log4j-slf4j|slf4j-simple|jul-to-slf4j|jcl-over-slf4j).*");

    private JavaCommand() {}

    public static Command of(
            Class<?> main, List<String> jvmFlags, List<String> arguments, Path folder, Path log) {
        var words = new ArrayList<String>();
        words.add(java());
        words.addAll(jvmFlags);
        words.add("-D" + PlainLogging.PROVIDER_PROPERTY + "=" + PlainLogging.class.getName());
        words.add("-Dslf4j.internal.verbosity=WARN");
        words.add(main.getName());
        words.addAll(arguments);
        Map<String, String> environment = new HashMap<>();
        // By environment and not by -cp: a test's class path has hundreds of entries.
        environment.put("CLASSPATH", classPath());
        return new Command(words, environment, folder, log);
    }

    public static String java() {
        return Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
    }

    /** This JVM's own program and flags, to start one like it. */
    public static List<String> sameFlags() {
        List<String> words = new ArrayList<>();
        words.add(java());
        words.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        return words;
    }

    /** Changes when an entry of the class path does. */
    public static String classPathDigest() {
        var digest = new CRC32();
        for (String entry : classPath().split(File.pathSeparator, -1)) {
            var file = new File(entry);
            String line = entry + " " + file.length() + " " + file.lastModified() + "\n";
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return Long.toHexString(digest.getValue());
    }

    private static String classPath() {
        String own = System.getProperty("java.class.path", "");
        return Arrays.stream(own.split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .filter(entry -> !LOGGING_OF_OTHERS.matcher(fileName(entry)).matches())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String fileName(String entry) {
        return entry.substring(entry.lastIndexOf(File.separatorChar) + 1);
    }
}
