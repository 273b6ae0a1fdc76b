package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.plan.wording.Units;

/**
 * The units of a row. One cell may hold both parts, each introduced by its word: "Chủ trì: …",
 * "Phối hợp: …".
 */
record UnitCells(List<String> lead, List<String> coordinating) {

    private static final Pattern INTRODUCED =
            Pattern.compile(
                    "^[-+•*\\s]*(?:(?:đơn vị|cơ quan)\\s+)?(chủ trì|phối hợp)(?:\\s+thực hiện)?\\s*:\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern INTRODUCES =
            Pattern.compile(
                    "(?<=\\S)[;,.]?\\s+(?=(?:(?:đơn vị|cơ quan)\\s+)?(?:chủ trì|phối hợp)(?:\\s+thực hiện)?\\s*:)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static UnitCells of(List<String> lead, List<String> coordinating) {
        var leading = new ArrayList<String>();
        var helping = new ArrayList<>(coordinating);
        boolean helps = false;
        for (var line : lead) {
            for (var part : INTRODUCES.split(line)) {
                var matcher = INTRODUCED.matcher(part);
                boolean introduced = matcher.find();
                helps =
                        introduced
                                ? matcher.group(1)
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .startsWith("phối")
                                : helps;
                (helps ? helping : leading).add(introduced ? part.substring(matcher.end()) : part);
            }
        }
        helping.replaceAll(line -> INTRODUCED.matcher(line).replaceFirst(""));
        return new UnitCells(Units.split(leading), Units.split(helping));
    }
}
