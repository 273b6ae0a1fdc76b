package vn.tiendo.task.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a unit says about its work. {@code percent} is 0 to 100. */
public record ProgressReport(
        int percent,
        String text,
        List<Figure> figures,
        @Nullable String obstacles,
        @Nullable String proposals,
        List<Evidence> evidence,
        @Nullable LocalDate doneOn) {}
