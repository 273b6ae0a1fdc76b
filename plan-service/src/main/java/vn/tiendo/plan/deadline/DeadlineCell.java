package vn.tiendo.plan.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiendo.plan.wording.Words;

/** Splits a cell into its deadlines, only where each part is a deadline of its own. */
final class DeadlineCell {

    /** Not in front of a bare number, which goes on with what is listed: "Tháng 3; 6; 9". */
    private static final Pattern SEMICOLON =
            Pattern.compile(
                    ";(?!\\s*(?:0?[1-9]|1[0-2]|iv|iii|ii|i)\\s*(?:[;,&+.]|\\s(?:và|năm)\\s|/\\s*(?:19|20)\\d\\d|$))",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DAYS =
            Pattern.compile(
                    "(?<one>(?<lead>.*?ngày\\s+)\\d{1,2})\\s*(?:,|và)\\s*(?:ngày\\s+)?(?<two>\\d{1,2})\\s+(?<each>(?:của\\s+)?(?:hàng|hằng|mỗi|từng)\\s.*)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BULLET = Pattern.compile("^[-+*•–]\\s*\\S.*");

    private final DeadlineGrammar grammar;

    DeadlineCell(DeadlineGrammar grammar) {
        this.grammar = grammar;
    }

    List<Deadline> read(String cell) {
        var parts = parts(cell);
        if (parts.size() < 2) {
            return parts.stream().flatMap(part -> listed(part).stream()).toList();
        }
        var each = new ArrayList<Deadline>();
        var words = new ArrayList<String>();
        for (var part : parts) {
            var dates = listed(part);
            each.addAll(dates);
            words.addAll(dates.size() == 1 ? List.of(part) : DateList.apart(DateList.bare(part)));
        }
        return new CarriedWords(grammar, List.copyOf(each)).over(words);
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
                && listed(words).stream().noneMatch(one -> one.kind() == DeadlineKind.UNKNOWN);
    }

    private List<Deadline> listed(String words) {
        var whole = grammar.readOne(words);
        if (whole.kind() == DeadlineKind.RECURRING) {
            return recurring(words, whole);
        }
        var dates = DateList.of(words, whole, grammar);
        return dates.isEmpty() ? List.of(whole) : dates;
    }

    /** "Ngày 15 và ngày 30 hàng tháng": what comes back on two days is two deadlines. */
    private List<Deadline> recurring(String words, Deadline whole) {
        var days = DAYS.matcher(words);
        return days.matches()
                ? List.of(
                        grammar.readOne(days.group("one") + " " + days.group("each")),
                        grammar.readOne(
                                days.group("lead") + days.group("two") + " " + days.group("each")))
                : List.of(whole);
    }
}
