package vn.tiendo.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The invented ward of Sông Mai in March 2026, as the services would show it. */
public final class Ward {

    public static final String PLAN = "0b7e3f6a-1111-5000-8000-000000000001";
    public static final String DRAFT = "0b7e3f6a-1111-5000-8000-000000000002";
    public static final String OPEN_TASK = "7a5c0000-0000-5000-8000-000000000001";
    public static final String WAITING_TASK = "7a5c0000-0000-5000-8000-000000000002";
    public static final String CONDITIONAL_TASK = "7a5c0000-0000-5000-8000-000000000005";
    public static final String ROUND = "4c1d0000-0000-5000-8000-000000000001";
    public static final String REPORT = "5e2f0000-0000-5000-8000-000000000001";

    /** How the pages ask for the tasks of which a later day is asked for. */
    public static final String ASKING = "GET /api/tasks?extensionAsked=true&limit=200&after=";

    private Ward() {}

    /** Tells the services what to answer. */
    public static void at(FakeServices services) {
        services.forget();
        services.answer("GET /api/plans", 200, json("plans"));
        services.answer("GET /api/plans/" + PLAN, 200, json("plan"));
        services.answer("GET /api/plans/" + DRAFT, 200, json("draft"));
        services.answer("GET /api/units", 200, json("units"));
        services.answer("GET /api/units/song-mai-vp", 200, json("unit-vp"));
        services.answer("GET /api/units/song-mai-vx", 200, json("unit-vx"));
        services.answer("GET /api/assignments/" + PLAN, 200, json("assigned"));
        services.answer("GET /api/tasks", 200, json("tasks"));
        services.answer("GET /api/tasks?status=SUBMITTED&limit=200&after=", 200, json("waiting"));
        services.answer(ASKING, 200, "{\"items\":[]}");
        services.answer("GET /api/tasks/" + OPEN_TASK, 200, json("task-open"));
        services.answer("GET /api/tasks/" + WAITING_TASK, 200, json("task-waiting"));
        services.answer("GET /api/tasks/" + CONDITIONAL_TASK, 200, json("task-conditional"));
        services.answer("GET /api/inbox", 200, json("inbox"));
        services.answer("GET /api/rounds", 200, json("rounds"));
        services.answer("GET /api/rounds/" + ROUND, 200, json("round"));
        services.answer("GET /api/rounds/" + ROUND + "/unit-reports", 200, json("unit-reports"));
        services.answer("GET /api/rounds/" + ROUND + "/figures", 200, json("figures"));
        services.answer("GET /api/reports", 200, json("reports"));
        services.answer("GET /api/reports/" + REPORT, 200, json("report"));
        services.answer(
                "GET /api/reports/" + REPORT + "/document",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                new byte[] {'P', 'K', 3, 4});
    }

    /** A fixture as the service would send it. */
    public static String json(String name) {
        try (var file = Ward.class.getResourceAsStream("/services/" + name + ".json")) {
            return new String(
                    Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
