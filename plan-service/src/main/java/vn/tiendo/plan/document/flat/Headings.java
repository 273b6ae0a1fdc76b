package vn.tiendo.plan.document.flat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.wording.ColumnRole;
import vn.tiendo.plan.wording.Words;

/** Where the headings of tables stand among lines. */
final class Headings {

    /**
     * @param at its first line
     */
    record Found(int at, Heading heading) {}

    private static final int MOST_LINES = 18;
    private static final int MOST_WORDS = 28;
    private static final int FEWEST_COLUMNS = 4;

    private final List<Line> lines;
    private final Map<String, Optional<ColumnRole>> roles = new HashMap<>();

    Headings(List<Line> lines) {
        this.lines = lines;
    }

    /** The first heading from a line on. */
    Optional<Found> from(int first) {
        for (int i = first; i < lines.size(); i++) {
            var heading = at(i);
            if (heading.isPresent()) {
                return Optional.of(new Found(i, heading.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Heading> at(int from) {
        var first = lines.get(from).firstWord();
        if (role(first) != ColumnRole.LABEL
                && !first.equals("ST")
                && !lines.get(from).text().startsWith("Số")) {
            return Optional.empty();
        }
        var words = new ArrayList<String>();
        Heading longest = null;
        for (int i = from; i < Math.min(lines.size(), from + MOST_LINES); i++) {
            var line = lines.get(i).text();
            if (i > from && Labels.mayBegin(line)) {
                break;
            }
            words.addAll(List.of(line.split("\\s+")));
            if (words.size() > MOST_WORDS) {
                break;
            }
            var names = PartedHeading.names(names(words), this::role);
            if (names.size() >= FEWEST_COLUMNS && ColumnRole.headings(names, this::role)) {
                longest = new Heading(names, i - from + 1);
            }
        }
        return Optional.ofNullable(longest);
    }

    /** Cut before capitals, so that as many columns as possible are known and each once. */
    private List<String> names(List<String> words) {
        var pieces = new ArrayList<String>();
        for (var word : words) {
            if (pieces.isEmpty() || Words.startsUpper(word)) {
                pieces.add(word);
            } else {
                pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1) + " " + word);
            }
        }
        var names = new ArrayList<String>();
        var known = EnumSet.noneOf(ColumnRole.class);
        for (var piece : pieces) {
            var role = role(piece);
            if (!names.isEmpty() && (role == null || known.contains(role) && !parts(role, piece))) {
                names.set(names.size() - 1, names.get(names.size() - 1) + " " + piece);
            } else {
                names.add(piece);
                if (role != null) {
                    known.add(role);
                }
            }
        }
        return names;
    }

    /** "Chủ trì", "Bắt đầu": they may stand below another name that holds for two columns. */
    private static boolean parts(ColumnRole role, String piece) {
        return PartedHeading.begins(role, piece);
    }

    /** The same words are asked for again with every line that a heading may be longer. */
    private @Nullable ColumnRole role(String words) {
        return roles.computeIfAbsent(words, asked -> Optional.ofNullable(ColumnRole.of(asked)))
                .orElse(null);
    }
}
