package vn.tiendo.plan.document.flat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import vn.tiendo.plan.wording.ColumnRole;
import vn.tiendo.plan.wording.Words;

/**
 * The heading of a table, its columns' names one behind the other over some lines.
 *
 * @param names of the columns, in order
 * @param lines how many lines it takes
 */
record Heading(List<String> names, int lines) {

    private static final int MOST_LINES = 18;
    private static final int MOST_WORDS = 28;
    private static final int FEWEST_COLUMNS = 4;

    /** The heading that begins at a line. */
    static Optional<Heading> at(List<Line> lines, int from) {
        if (ColumnRole.of(lines.get(from).firstWord()) != ColumnRole.LABEL
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
            var names = names(words);
            if (names.size() >= FEWEST_COLUMNS && ColumnRole.headings(names)) {
                longest = new Heading(names, i - from + 1);
            }
        }
        return Optional.ofNullable(longest);
    }

    /** Cut before capitals, so that as many columns as possible are known and each once. */
    private static List<String> names(List<String> words) {
        var pieces = new ArrayList<String>();
        for (var word : words) {
            if (pieces.isEmpty() || Words.startsUpper(word)) {
                pieces.add(word);
            } else {
                pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1) + " " + word);
            }
        }
        var names = new ArrayList<String>();
        for (var piece : pieces) {
            if (!names.isEmpty() && (ColumnRole.of(piece) == null || known(names, piece))) {
                names.set(names.size() - 1, names.get(names.size() - 1) + " " + piece);
            } else {
                names.add(piece);
            }
        }
        return names;
    }

    private static boolean known(List<String> names, String piece) {
        var roles = EnumSet.noneOf(ColumnRole.class);
        names.stream().map(ColumnRole::of).filter(role -> role != null).forEach(roles::add);
        return roles.contains(ColumnRole.of(piece));
    }

    /** What each column holds; a column of none of the known kinds is passed over. */
    List<ColumnRole> roles() {
        return names.stream()
                .map(ColumnRole::of)
                .map(role -> role == null ? ColumnRole.IGNORED : role)
                .toList();
    }

    /** The heading printed again on a new page. */
    boolean repeatedAt(List<Line> all, int from) {
        if (from + lines > all.size()) {
            return false;
        }
        var joined = new ArrayList<String>();
        all.subList(from, from + lines).forEach(line -> joined.add(line.text()));
        return Words.folded(String.join(" ", joined)).equals(Words.folded(String.join(" ", names)));
    }
}
