package vn.tiendo.local.command;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tiendo.local.api.ApiRefused;
import vn.tiendo.local.process.FreePort;
import vn.tiendo.local.process.ProcessIdentity;
import vn.tiendo.local.supervisor.PartStatus;
import vn.tiendo.local.system.Readiness;
import vn.tiendo.local.system.StateFile;
import vn.tiendo.local.system.SystemState;

/** A table of the parts. Exit status 0: all up; 1: some are not, or wait for a word after a restore; 3: not running. */
public final class Status implements Subcommand {

    private static final int NOT_ALL_UP = 1;
    private static final int NOT_RUNNING = 3;
    private static final String ROW = "%-21s %8s %6s  %-10s %-19s %s";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    private final Workspace workspace;

    public Status(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public int run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw new Usage("status takes no options.");
        }
        Optional<SystemState> state =
                StateFile.in(workspace.runningData()).read().filter(SystemState::alive);
        if (state.isEmpty()) {
            System.out.println("Not running.");
            return NOT_RUNNING;
        }
        line("part", "pid", "port", "health", "since", "");
        boolean allUp = true;
        for (PartStatus part : state.get().parts()) {
            String health = health(part);
            allUp &= health.equals("up");
            row(part, health);
        }
        System.out.println(state.get().address() + "   data: " + workspace.runningData());
        return allUp && goOn(workspace) ? 0 : NOT_ALL_UP;
    }

    /** Tells of services that wait for somebody's word after a restore; true where none does. */
    static boolean goOn(Workspace workspace) {
        var waiting =
                RunningService.ready(workspace).stream()
                        .flatMap(one -> waits(one).stream())
                        .toList();
        waiting.forEach(System.out::println);
        return waiting.isEmpty();
    }

    private static Optional<String> waits(RunningService service) {
        try {
            return Resume.waits(service);
        } catch (UncheckedIOException | ApiRefused noAnswer) {
            return Optional.empty(); // the table says what is wrong with it
        }
    }

    private static void row(PartStatus part, String health) {
        String pid =
                Optional.ofNullable(part.process())
                        .map(ProcessIdentity::pid)
                        .map(Object::toString)
                        .orElse("-");
        Instant since = part.since();
        String restarts = part.restarts() == 0 ? "" : "restarts: " + part.restarts();
        line(part.name(), pid, part.port(), health, TIME.format(since), restarts);
    }

    private static void line(Object... cells) {
        System.out.println(String.format(Locale.ROOT, ROW, cells).stripTrailing());
    }

    private static boolean hasProbe(PartStatus part) {
        return part.name().equals("portal") || part.name().endsWith("-service");
    }

    private static String health(PartStatus part) {
        if (part.state() != PartStatus.State.UP) {
            return part.state().name().toLowerCase(Locale.ROOT);
        }
        boolean answers = hasProbe(part) ? Readiness.of(part.port()) : FreePort.isOpen(part.port());
        return answers ? "up" : "not ready";
    }
}
