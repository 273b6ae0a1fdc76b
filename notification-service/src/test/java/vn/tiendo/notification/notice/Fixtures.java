package vn.tiendo.notification.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.tiendo.notification.recipient.Ward;

/** Notices of the invented ward Sông Mai. */
public final class Fixtures {

    public static final LocalDate DUE = LocalDate.parse("2026-03-31");

    private Fixtures() {}

    public static Instant at(String day, String time) {
        return LocalDate.parse(day).atTime(LocalTime.parse(time)).atZone(Dates.ZONE).toInstant();
    }

    public static TaskFacts task() {
        return task("task-1", 7);
    }

    public static TaskFacts task(String id, long sequence) {
        return new TaskFacts(
                id,
                sequence,
                "song-mai",
                "1.a",
                "Tuyên truyền về dịch vụ công trực tuyến",
                "Kế hoạch tuyên truyền",
                null,
                "Kế hoạch cải cách hành chính năm 2026",
                List.of(Ward.OFFICE),
                Ward.OFFICE,
                "Quý I/2026",
                DUE);
    }

    public static DeadlineStep step(String name, String day, String time, Integer left) {
        return new DeadlineStep(
                "task-1:2026-03-31:" + name, DUE, at(day, time), at(day, time), false, left);
    }
}
