package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.deadline.TimeWords;
import vn.tiendo.plan.importing.TaskDraft.Printed;

/**
 * A cell whose products carry their own deadlines, where no other cell holds them: "Kế hoạch (Quý I);
 * Báo cáo (Quý IV)", "Báo cáo: Tháng 12", "Tháng 12: Báo cáo".
 */
final class DatedProducts {

    private static final Pattern PART = Pattern.compile(";\\s*|(?<=\\))[,.]\\s*");
    private static final List<Pattern> SHAPES =
            Stream.of("\\s*\\(%s\\)[.,]?", "\\s*:\\s*%s", "\\s[-–]\\s+%s", ",\\s+%s")
                    .map(shape -> "^(?<one>.+)" + shape.formatted("(?<two>[^()]+)") + "$")
                    .map(Pattern::compile)
                    .toList();

    private static final int LONGEST_DEADLINE = 80;

    private DatedProducts() {}

    /** The products and their deadlines apart; as it was where deadlines stand beside it or none is named. */
    static Printed apart(Printed row) {
        if (!row.deadlines().isEmpty()) {
            return row;
        }
        var products = new ArrayList<String>();
        var deadlines = new ArrayList<String>();
        for (var line : row.deliverables()) {
            for (var part : PART.split(line)) {
                var pair = pair(part.strip());
                products.add(pair == null ? part : pair.get(0));
                if (pair != null) {
                    // the sign keeps it apart from the next, which may begin in small letters
                    deadlines.add(pair.get(1) + ";");
                }
            }
        }
        return deadlines.isEmpty() ? row : new Printed(products, deadlines, row.place());
    }

    /** A product and its deadline; null where the words name no deadline. */
    private static @Nullable List<String> pair(String words) {
        for (var shape : SHAPES) {
            var matcher = shape.matcher(words);
            if (matcher.matches()) {
                var one = matcher.group("one").strip();
                var two = matcher.group("two").strip();
                if (dated(two)) {
                    return List.of(one, two);
                }
                if (dated(one)) {
                    return List.of(two, one.replaceFirst("^[-–+•*]\\s*", ""));
                }
            }
        }
        return null;
    }

    private static boolean dated(String words) {
        return words.length() < LONGEST_DEADLINE && TimeWords.readable(words);
    }
}
