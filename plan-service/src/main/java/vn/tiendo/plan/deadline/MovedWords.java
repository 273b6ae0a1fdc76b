package vn.tiendo.plan.deadline;

import vn.tiendo.plan.wording.Words;

/** A deadline's words for another year: "Quý I/2026" is "Quý I/2027" one year later. */
public final class MovedWords {

    private MovedWords() {}

    /**
     * Every year of a date moves by so many years; what names none, and the year of an act that is
     * cited, stay as they are.
     */
    public static String by(int years, String words) {
        var text = Words.joined(words);
        var folded = Words.folded(text);
        if (folded.length() != text.length()) {
            return text;
        }
        var moved = new StringBuilder(text);
        var spans = SpanScanner.scan(folded);
        for (int i = spans.size() - 1; i >= 0; i--) {
            var span = spans.get(i);
            var year = String.valueOf(span.year());
            int at = folded.lastIndexOf(year, span.end() - year.length());
            if (span.year() != 0 && at >= span.start()) {
                moved.replace(at, at + year.length(), String.valueOf(span.year() + years));
            }
        }
        return moved.toString();
    }
}
