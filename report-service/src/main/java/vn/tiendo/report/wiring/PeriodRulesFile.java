package vn.tiendo.report.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.report.period.PeriodRules;

/** Reads the rules of reporting periods from their file. */
public final class PeriodRulesFile {

    private static final String SHIPPED = "/reporting/periods.json";

    private PeriodRulesFile() {}

    /** The rules that come with the service. */
    public static PeriodRules shipped() {
        try (var file = PeriodRulesFile.class.getResourceAsStream(SHIPPED)) {
            if (file == null) {
                throw new IllegalStateException(SHIPPED + " is not in the service's jar");
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules in a file of the same form: {@code {"rules": [...]}}. */
    public static PeriodRules read(InputStream file) {
        return JsonMapper.builder().build().readValue(file, PeriodRules.class);
    }
}
