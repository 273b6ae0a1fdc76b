package vn.tiendo.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.tiendo.local.api.ApiRefused;
import vn.tiendo.local.bench.Bench;
import vn.tiendo.local.command.Down;
import vn.tiendo.local.command.ImportFile;
import vn.tiendo.local.command.Prepare;
import vn.tiendo.local.command.Rebuild;
import vn.tiendo.local.command.Replay;
import vn.tiendo.local.command.Resume;
import vn.tiendo.local.command.Status;
import vn.tiendo.local.command.Subcommand;
import vn.tiendo.local.command.Supervise;
import vn.tiendo.local.command.Up;
import vn.tiendo.local.command.Usage;
import vn.tiendo.local.command.Workspace;
import vn.tiendo.local.demo.Demo;
import vn.tiendo.local.process.PartFailed;

/** Behind the script {@code tiendo}. */
public final class Main {

    private static final int USAGE = 2;

    private Main() {}

    public static void main(String[] words) {
        // Whatever the locale: what is said here is in Vietnamese or has Vietnamese names in it.
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        System.exit(run(Arrays.asList(words)));
    }

    private static int run(List<String> words) {
        String name = words.isEmpty() ? "" : words.get(0);
        Subcommand command = commands(Workspace.ofThisProcess()).get(name);
        try {
            if (command == null) {
                System.err.println("There is no command " + name + ": see ./tiendo help.");
                return USAGE;
            }
            return command.run(words.subList(1, words.size()));
        } catch (Usage wrong) {
            System.err.println(wrong.getMessage());
            return USAGE;
        } catch (PartFailed failed) {
            System.err.println(failed.line());
            return 1;
        } catch (ApiRefused | UncheckedIOException noAnswer) {
            System.err.println(noAnswer.getMessage());
            return 1;
        }
    }

    private static Map<String, Subcommand> commands(Workspace workspace) {
        return Map.ofEntries(
                Map.entry("up", new Up(workspace)),
                Map.entry("down", new Down(workspace)),
                Map.entry("status", new Status(workspace)),
                Map.entry("demo", new Demo(workspace)),
                Map.entry("bench", new Bench(workspace)),
                Map.entry("import", new ImportFile(workspace)),
                Map.entry("replay", new Replay(workspace)),
                Map.entry("rebuild", new Rebuild(workspace)),
                Map.entry("resume", new Resume(workspace)),
                Map.entry("prepare", new Prepare(workspace)),
                Map.entry("supervise", new Supervise(workspace)));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
