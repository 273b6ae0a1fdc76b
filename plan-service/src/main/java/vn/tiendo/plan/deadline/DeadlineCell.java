package vn.tiendo.plan.deadline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.plan.wording.Words;

/** Splits a cell into its deadlines, only where each part is a deadline of its own. */
final class DeadlineCell {

    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Pattern LISTED =
            Pattern.compile(",\\s*(?:và\\s+)?|\\s+và\\s+|(?<=\\d)\\s+(?=\\d{1,2}/)");
    private static final Pattern MONTH =
            Pattern.compile("(?iu)(?:trong\\s+)?(?:các\\s+)?(?:tháng|t)\\s*\\d{1,2}");
    private static final Pattern NUMBER =
            Pattern.compile("(?:0?[1-9]|1[0-2])(?:(?:\\s*/\\s*|\\s+năm\\s+)(?:19|20)\\d\\d)?");
    private static final Pattern BULLET = Pattern.compile("^[-+*•–]\\s*\\S.*");

    private static final Pattern LEAD =
            Pattern.compile(
                    "^[-+•*\\s]*(?:trước|chậm nhất(?:\\s+là)?|đến)(?:\\s+ngày)?\\s+(?=\\d)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final DeadlineGrammar grammar;

    DeadlineCell(DeadlineGrammar grammar) {
        this.grammar = grammar;
    }

    List<Deadline> read(String cell) {
        return parts(cell).stream().flatMap(part -> listed(part).stream()).toList();
    }

    /** The cell's words parted at ";" and at lines, each as it is written. */
    List<String> parts(String cell) {
        var found = new ArrayList<String>();
        for (var part : SEMICOLON.split(cell)) {
            found.addAll(byLine(Words.lines(part)));
        }
        return found;
    }

    /** A new line is a new deadline when what stands before it is complete and it is one itself. */
    private List<String> byLine(List<String> lines) {
        var parts = new ArrayList<String>();
        var current = "";
        for (var line : lines) {
            boolean begins = BULLET.matcher(line).matches() || !Words.startsLower(line);
            if (!current.isEmpty() && begins && complete(current) && complete(line)) {
                parts.add(current);
                current = line;
            } else {
                current = current.isEmpty() ? line : current + " " + line;
            }
        }
        if (!current.isEmpty()) {
            parts.add(current);
        }
        return parts;
    }

    private boolean complete(String words) {
        return !words.matches(".*(?:[-,]|\\s(?:và|đến|của|ngày|tháng|quý|năm))$")
                && grammar.read(words).kind() != DeadlineKind.UNKNOWN;
    }

    /**
     * "Trước ngày 15/3, 15/6/2026": several dates, the word in front and the year behind hold for
     * all of them.
     */
    private List<Deadline> listed(String words) {
        var whole = grammar.read(words);
        var lead = LEAD.matcher(words);
        var before = lead.find() ? lead.group() : "";
        var parts =
                months(
                        Arrays.stream(LISTED.split(words.substring(before.length())))
                                .map(String::strip)
                                .toList());
        if (parts.size() < 2 || whole.kind() == DeadlineKind.RECURRING || !allDates(parts)) {
            return List.of(whole);
        }
        var read = new ArrayList<Deadline>();
        var year = "";
        for (int i = parts.size() - 1; i >= 0; i--) {
            var part = parts.get(i);
            boolean named = !yearOf(part).isEmpty();
            year = named ? yearOf(part) : year;
            read.add(0, grammar.read(before + (named ? part : part + year)));
        }
        return read;
    }

    /** "Tháng 4, 7, 10/2026": the word in front of the first number is meant with each. */
    private static List<String> months(List<String> parts) {
        if (parts.isEmpty() || !MONTH.matcher(parts.get(0)).matches()) {
            return parts;
        }
        return parts.stream()
                .map(part -> NUMBER.matcher(part).matches() ? "tháng " + part : part)
                .toList();
    }

    private static boolean allDates(List<String> parts) {
        return parts.stream()
                .allMatch(
                        part -> {
                            var folded =
                                    Shorthand.words(Words.folded(part).replaceAll("[.;,]+$", ""));
                            var spans = SpanScanner.scan(folded);
                            return spans.size() == 1
                                    && spans.get(0).start() == 0
                                    && spans.get(0).end() == folded.length();
                        });
    }

    private static String yearOf(String words) {
        var spans = SpanScanner.scan(Shorthand.words(Words.folded(words)));
        return spans.isEmpty() || spans.get(0).year() == 0 ? "" : "/" + spans.get(0).year();
    }
}
