package vn.tiendo.task.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.task.task.Fixtures.PLAIN_WEEKS;
import static vn.tiendo.task.task.Fixtures.POLICY;
import static vn.tiendo.task.task.Fixtures.VAN_HOA;
import static vn.tiendo.task.task.Fixtures.VAN_HOA_KHOA_HOC;
import static vn.tiendo.task.task.Fixtures.aTask;
import static vn.tiendo.task.task.Fixtures.anOfficer;
import static vn.tiendo.task.task.Fixtures.at;
import static vn.tiendo.task.task.Fixtures.document;
import static vn.tiendo.task.task.Fixtures.ended;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.eventing.Change;
import vn.tiendo.eventing.Event;
import vn.tiendo.eventing.store.Json;
import vn.tiendo.task.unit.Ending;
import vn.tiendo.task.unit.Succession;
import vn.tiendo.task.workingday.CalendarDay;
import vn.tiendo.task.workingday.DayKind;
import vn.tiendo.task.workingday.WorkingCalendar;

/** What this service tells, against the schema and the golden sample that its readers rely on. */
class ProducedEventsTest {
    private static final Succession AFTER_A_MERGER =
            Succession.among(
                    List.of(ended(VAN_HOA, Ending.How.MERGED, "2026-03-01", VAN_HOA_KHOA_HOC)));

    private static final Path CONTRACTS = Path.of("contracts");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<Event> events() {
        var assigned = aTask().ifAny().change();
        var task = assigned.state();
        var submitted = task.submit(report(), anOfficer("2026-03-25T10:00"));
        var accepted = submitted.state().accept(null, "Trần Văn Bình", at("2026-03-26T09:00"));
        var asking = asking(task);
        var holiday = new CalendarDay(LocalDate.parse("2026-03-31"), DayKind.HOLIDAY, "Nghỉ lễ");
        var cancelled =
                task.takenAway(
                        new Amendment(
                                2, "Bãi bỏ theo kế hoạch điều chỉnh", at("2026-06-11T09:00")));
        var changes =
                List.of(
                        cancelled,
                        cancelled
                                .state()
                                .amended(
                                        task,
                                        new Amendment(
                                                3,
                                                "Khôi phục theo kế hoạch điều chỉnh",
                                                at("2026-07-01T09:00"))),
                        assigned,
                        task.following(AFTER_A_MERGER, at("2026-03-01T09:00")),
                        task.revise(
                                WorkingCalendar.of(List.of(holiday)),
                                POLICY,
                                "CALENDAR_CHANGED",
                                at("2026-03-01T09:00")),
                        submitted,
                        accepted,
                        submitted
                                .state()
                                .giveBack("Thiếu phụ lục", "Trần Văn Bình", at("2026-03-26T09:00")),
                        task.notArising("Không có hồ sơ", "Lê Thị Hoa", at("2026-03-30T09:00")),
                        asking,
                        task.raise(PLAIN_WEEKS, at("2026-03-20T08:00")),
                        task.raise(PLAIN_WEEKS, at("2026-04-01T00:00")));
        var events = new ArrayList<Event>();
        changes.stream().map(Change::events).forEach(events::addAll);
        // that the day moved is told as of any other
        events.add(granted(asking.state()).events().get(0));
        return events;
    }

    private static Change<Task> asking(Task task) {
        return new Extending(task)
                .ask(
                        LocalDate.parse("2026-04-15"),
                        "Chờ hướng dẫn của Sở Nội vụ",
                        anOfficer("2026-03-25T10:00"));
    }

    private static Change<Task> granted(Task asking) {
        return new Extending(asking)
                .grant(
                        LocalDate.parse("2026-04-10"),
                        "Sau khi thống nhất với Sở",
                        PLAIN_WEEKS,
                        POLICY,
                        "Trần Văn Bình",
                        at("2026-03-26T09:00"));
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_is_told_is_the_golden_sample(Event event) throws IOException {
        var sample = Files.readString(CONTRACTS.resolve(name(event) + ".sample.json"));

        assertThat(JSON.readTree(Json.write(event))).isEqualTo(JSON.readTree(sample));
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_is_told_keeps_to_its_schema(Event event) throws IOException {
        assertThat(schema(event).validate(Json.write(event), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_schema_notices_what_is_missing(Event event) throws IOException {
        assertThat(schema(event).validate("{\"task\":{}}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void every_event_has_a_schema_and_a_sample_and_none_is_left_over() throws IOException {
        var told = new TreeSet<String>();
        for (var event : events()) {
            told.add(name(event) + ".sample.json");
            told.add(name(event) + ".schema.json");
        }
        try (Stream<Path> files = Files.list(CONTRACTS)) {
            assertThat(files.map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(told);
        }
    }

    private static ProgressReport report() {
        return new ProgressReport(
                100,
                "Đã rà soát 12 văn bản, đề nghị bãi bỏ 2 văn bản.",
                List.of(new Figure("Số văn bản đã rà soát", new BigDecimal("12"), "văn bản")),
                "Thiếu nhân sự chuyên trách",
                "Tổ chức tập huấn nghiệp vụ",
                List.of(document("2026-03-20")),
                LocalDate.parse("2026-03-24"));
    }

    private static Schema schema(Event event) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(CONTRACTS.resolve(name(event) + ".schema.json")));
    }

    private static String name(Event event) {
        return event.type().replace("vn.tiendo.", "");
    }
}
