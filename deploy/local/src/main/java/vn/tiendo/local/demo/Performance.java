package vn.tiendo.local.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.local.system.LocalSystem;
import vn.tiendo.local.system.Settings;
import vn.tiendo.local.time.BusinessClock;

/**
 * The main job on a system of its own, which stays open until it is closed: for the command, and for
 * tests that look on or cut in.
 */
public final class Performance implements AutoCloseable {

    private final PlanFile file;
    private final Path reportFile;
    private final BusinessClock clock;
    private final Stage stage;
    private final long begun = System.nanoTime();
    private List<Person> people = List.of();

    private Performance(PlanFile file, Path folder, BusinessClock clock, Stage stage) {
        this.file = file;
        this.reportFile = folder.resolve("bao-cao-quy-I-" + file.year() + ".docx");
        this.clock = clock;
        this.stage = stage;
    }

    /**
     * Starts everything, in the January of the plan's year.
     *
     * @param settings with a data folder that is not there yet
     * @param plan a document; null for the shipped sample
     * @param lines told what happens, for people to read
     */
    public static Performance start(
            Settings settings, @Nullable Path plan, Consumer<String> lines) {
        var stage = new LocalStage(LocalSystem.of(settings, lines));
        var data = settings.data();
        var besides = Objects.requireNonNull(data.getParent(), "a folder of its own");
        return start(stage, data.resolve("clock"), besides, plan);
    }

    /**
     * @param clock the file that the stage's services read
     * @param folder where the report is saved
     */
    static Performance start(Stage stage, Path clock, Path folder, @Nullable Path plan) {
        var file = plan == null ? PlanFile.sample() : PlanFile.at(plan);
        var performance = new Performance(file, folder, new BusinessClock(clock), stage);
        var january = LocalDate.of(file.year(), Month.JANUARY, 5);
        performance.clock.moveTo(BusinessClock.at(january, 9));
        stage.start();
        return performance;
    }

    /**
     * Walks the plan from January to April and counts everything again.
     *
     * @param lines told of each step that was taken
     * @param before told the name of each step that begins
     * @return the result as {@code ./tiendo demo --json} prints it
     */
    public Map<String, Object> play(Consumer<String> lines, Consumer<String> before) {
        return play(new Steps(lines, before, false), Deaths.none());
    }

    /** The same, while every process of the system is killed once in the middle of the work. */
    public Map<String, Object> playThroughDeaths(Consumer<String> lines) {
        var deaths = Deaths.inTurn(system(), lines);
        return play(new Steps(lines, deaths::during, true), deaths);
    }

    private Map<String, Object> play(Steps steps, Deaths deaths) {
        var result = new LinkedHashMap<String, Object>();
        result.put("store", stage.store());
        result.put("secondsToReady", secondsSinceBegin());
        var run = new DemoRun(stage, clock, file, reportFile, steps);
        result.putAll(run.run());
        result.put("killed", deaths.parts());
        result.put("seconds", secondsSinceBegin());
        people = run.accounts();
        return result;
    }

    /** The processes on which it is played; there are none where it is played on others' containers. */
    public LocalSystem system() {
        if (stage instanceof LocalStage local) {
            return local.system();
        }
        throw new IllegalStateException("It is not played on processes of its own.");
    }

    Stage stage() {
        return stage;
    }

    /** Who may sign in by now. */
    public List<Person> people() {
        return people;
    }

    private double secondsSinceBegin() {
        return Math.round(Duration.ofNanos(System.nanoTime() - begun).toMillis() / 100.0) / 10.0;
    }

    @Override
    public void close() {
        stage.close();
    }
}
