package vn.tiendo.local.system;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import vn.tiendo.local.process.Child;
import vn.tiendo.local.process.PartFailed;
import vn.tiendo.local.supervisor.Part;
import vn.tiendo.local.supervisor.Supervisor;

/** Tells people in lines what happens to the parts. */
final class Narrator implements Supervisor.Listener {

    private final Consumer<String> lines;

    Narrator(Consumer<String> lines) {
        this.lines = lines;
    }

    void say(String line) {
        lines.accept(line);
    }

    void up(String name, Duration took, String description) {
        say(String.format(Locale.ROOT, "  %-21s %5s s  %s", name, seconds(took), description));
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }

    @Override
    public void ended(Part part, Child child) {
        say(part.name() + " ended (exit " + child.exitValue() + "), starting it again");
    }

    @Override
    public void restarted(Part part) {
        say(part.name() + " is back");
    }

    @Override
    public void failedAgain(Part part, PartFailed failure) {
        say(failure.line());
    }
}
