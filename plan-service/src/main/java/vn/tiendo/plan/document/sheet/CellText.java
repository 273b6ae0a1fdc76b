package vn.tiendo.plan.document.sheet;

import java.math.BigDecimal;
import java.util.List;
import vn.tiendo.plan.wording.Words;

/** What a cell shows. */
final class CellText {

    private final SharedStrings strings;
    private final Numbers numbers;
    private long damaged;

    CellText(SharedStrings strings, Numbers numbers) {
        this.strings = strings;
        this.numbers = numbers;
    }

    /**
     * @param type as the sheet has it: {@code s} points to a shared text, {@code b} is true or false, {@code n} a
     *     number
     * @param formula not carried out: shown where the workbook keeps no result of it
     */
    List<String> lines(String type, String value, String formula, String inline, int style) {
        var text =
                switch (type) {
                    case "s" -> strings.at(index(value));
                    case "inlineStr" -> inline;
                    case "b" -> value.equals("1") ? "TRUE" : "FALSE";
                    case "str", "e", "d" -> value;
                    default -> number(value, style);
                };
        var shown = text.isEmpty() && !formula.isEmpty() ? "=" + formula : text;
        damaged += Words.damaged(shown);
        return Words.lines(shown);
    }

    private static int index(String value) {
        return value.strip().matches("\\d{1,9}") ? Integer.parseInt(value.strip()) : -1;
    }

    private String number(String value, int style) {
        // no number of a plan is longer; an exponent may write a few bytes out into gigabytes
        return value.strip().matches("[+-]?\\d{1,20}(?:\\.\\d{1,40})?(?:[eE][+-]?\\d{1,2})?")
                ? numbers.printed(new BigDecimal(value.strip()), style)
                : value;
    }

    /** Characters put right so far. */
    long damaged() {
        return damaged;
    }
}
