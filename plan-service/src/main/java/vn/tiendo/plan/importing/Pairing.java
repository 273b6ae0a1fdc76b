package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.plan.deadline.Deadline;
import vn.tiendo.plan.wording.Products;
import vn.tiendo.plan.wording.Words;

/**
 * Which deliverable of a row is due when: one deadline holds for all, as many as deliverables are
 * taken line by line, and a deadline that names its deliverable ("Báo cáo: Quý IV") belongs to it.
 */
record Pairing(List<Pair> pairs, boolean sure) {

    record Pair(String name, Deadline due) {}

    private static final Pattern NAMED = Pattern.compile("^[-+•*\\s]*([^:]{3,60}):\\s*\\S.*");
    private static final Pattern IN_BRACKETS = Pattern.compile(".*\\(([^)]{3,60})\\)\\s*$");

    /** Both lists hold at least one. */
    static Pairing of(List<String> names, List<Deadline> dues) {
        if (dues.size() == 1) {
            return new Pairing(
                    names.stream().map(name -> new Pair(name, dues.get(0))).toList(), true);
        }
        if (dues.stream().anyMatch(due -> !matching(names, due).isEmpty())) {
            return byName(names, dues);
        }
        if (names.size() == 1) {
            return new Pairing(
                    dues.stream().map(due -> new Pair(names.get(0), due)).toList(), true);
        }
        return new Pairing(inOrder(names, dues), names.size() == dues.size());
    }

    private static List<Pair> inOrder(List<String> names, List<Deadline> dues) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < names.size(); i++) {
            pairs.add(new Pair(names.get(i), dues.get(Math.min(i, dues.size() - 1))));
        }
        return pairs;
    }

    private static Pairing byName(List<String> names, List<Deadline> dues) {
        var pairs = new ArrayList<Pair>();
        var open = new ArrayList<>(dues);
        for (var name : names) {
            var due =
                    dues.stream()
                            .filter(each -> matching(List.of(name), each).equals(name))
                            .findFirst();
            var taken =
                    due.orElseGet(() -> open.isEmpty() ? dues.get(dues.size() - 1) : open.get(0));
            open.remove(taken);
            pairs.add(new Pair(name, taken));
        }
        open.stream()
                .filter(due -> !Products.split(List.of(subject(due))).isEmpty())
                .forEach(due -> pairs.add(new Pair(subject(due), due)));
        return new Pairing(pairs, true);
    }

    /** The name that the deadline's own words point to; empty where they point to none. */
    private static String matching(List<String> names, Deadline due) {
        var subject = Words.folded(subject(due));
        return subject.isEmpty()
                ? ""
                : names.stream()
                        .filter(
                                name ->
                                        Words.folded(name).startsWith(subject)
                                                || subject.startsWith(Words.folded(name)))
                        .findFirst()
                        .orElse("");
    }

    private static String subject(Deadline due) {
        var named = NAMED.matcher(due.text());
        if (named.matches()) {
            return named.group(1).strip();
        }
        var bracketed = IN_BRACKETS.matcher(due.text());
        return bracketed.matches() ? bracketed.group(1).strip() : "";
    }
}
