package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.plan.document.Block;
import vn.tiendo.plan.document.Paragraph;
import vn.tiendo.plan.wording.Words;

/** "PHẦN I" or "Phần thứ nhất" on a line of its own, above the words that it numbers. */
final class Parts {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?iu)^(?:phần|chương|mục)\\s+(?:thứ\\s+)?(?<number>[ivx]{1,4}|[1-6]|nhất|một|hai|ba|tư|bốn|năm|sáu)[\\s.:]*$");
    private static final List<List<String>> NUMBERS =
            List.of(
                    List.of("I", "1", "NHẤT", "MỘT"),
                    List.of("II", "2", "HAI"),
                    List.of("III", "3", "BA"),
                    List.of("IV", "4", "TƯ", "BỐN"),
                    List.of("V", "5", "NĂM"),
                    List.of("VI", "6", "SÁU"));

    private Parts() {}

    /** Each such line joined to its title: "I. MỤC TIÊU". */
    static List<Block> titled(List<Block> blocks) {
        var joined = new ArrayList<Block>();
        for (int i = 0; i < blocks.size(); i++) {
            if (i + 1 < blocks.size()
                    && blocks.get(i) instanceof Paragraph part
                    && blocks.get(i + 1) instanceof Paragraph title
                    && Words.shouted(title.text())
                    && number(part.text()).isPresent()) {
                joined.add(new Paragraph(number(part.text()).orElseThrow() + ". " + title.text()));
                i++;
            } else {
                joined.add(blocks.get(i));
            }
        }
        return joined;
    }

    /** The Roman number of a part whose title stands elsewhere. */
    static Optional<String> number(String line) {
        var matcher = NUMBER.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        var word = matcher.group("number").toUpperCase(Locale.ROOT);
        return NUMBERS.stream()
                .filter(names -> names.contains(word))
                .map(names -> names.get(0))
                .findFirst();
    }
}
