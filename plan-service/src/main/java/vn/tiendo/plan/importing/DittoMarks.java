package vn.tiendo.plan.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tiendo.plan.wording.ColumnRole;
import vn.tiendo.plan.wording.Words;

/** Cells that say no more than that they say what the one above says: "nt", "-nt-", "Như trên", {@code "}. */
final class DittoMarks {

    private static final Pattern MARK =
            Pattern.compile(
                    "(?iu)[-–\\s(]*(?:nt|n/t|như trên|như (?:mục|ô|dòng) trên|[\"”“″〃]|''|//)[-–\\s).]*");

    private final Map<ColumnRole, List<String>> last = new EnumMap<>(ColumnRole.class);

    /** The cell's lines, or those of the last cell of its column that says something. */
    List<String> of(ColumnRole role, List<String> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        boolean answers = role != ColumnRole.LABEL && role != ColumnRole.ACTIVITY;
        if (answers && MARK.matcher(Words.joined(lines)).matches()) {
            return last.getOrDefault(role, lines);
        }
        last.put(role, lines);
        return lines;
    }
}
