package vn.tiendo.plan.importing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.document.Block;
import vn.tiendo.plan.document.Paragraph;
import vn.tiendo.plan.document.Table;
import vn.tiendo.plan.wording.Words;

/**
 * What stands above the title.
 *
 * @param authorities from the superior to the issuing one, as printed
 * @param issuedOn {@code yyyy-MM-dd}, {@code yyyy-MM} where the day is blank; else null
 */
record Letterhead(
        List<String> authorities,
        @Nullable String number,
        @Nullable String numberSuffix,
        @Nullable String place,
        @Nullable String issuedOn) {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "^Số\\s*:?\\s*(?<digits>\\d+)?[\\s.…_]*(?<suffix>[/-]\\s*[\\p{Lu}][\\p{L}\\d.&-]*(?:\\s*-\\s*[\\p{Lu}\\d][\\p{L}\\d.&-]*)*)");
    private static final String PLACE =
            "^(?:(?<place>(?!Ngày\\s)[\\p{Lu}][\\p{L}\\s.]*?),?\\s*(?<!\\p{L}))?";
    private static final Pattern DATE =
            Pattern.compile(
                    PLACE
                            + "[Nn]gày\\s*(?<day>\\d{1,2})?[\\s.…_]*tháng\\s*(?<month>\\d{1,2})?[\\s.…_]*năm\\s*(?<year>\\d{4})");
    private static final Pattern FIGURES =
            Pattern.compile(
                    PLACE
                            + "[Nn]gày\\s*(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})(?!\\d)");
    private static final Pattern STATE =
            Pattern.compile(
                    "CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\\s*[-–]\\s*Tự do\\s*[-–]\\s*Hạnh phúc",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern RULE = Pattern.compile("^[\\p{Punct}\\s–—…]*$");
    private static final Pattern LEVEL =
            Pattern.compile(
                    "^(?:THÀNH PHỐ|TP\\.?|TỈNH|HUYỆN|QUẬN|XÃ|PHƯỜNG|THỊ XÃ|THỊ TRẤN|ĐẶC KHU)(?!\\p{L}).*");
    private static final Pattern OPEN =
            Pattern.compile(".*(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|VÀ)$");

    private static final int MONTHS = 12;

    static Letterhead of(List<Block> opening) {
        var authorities = new ArrayList<String>();
        Letterhead read = new Letterhead(List.of(), null, null, null, null);
        boolean beforeTitle = true;
        for (var line : lines(opening)) {
            if (HeadMatter.isTitle(line)) {
                break;
            }
            var number = NUMBER.matcher(line);
            if (number.find()) {
                read =
                        read.numbered(
                                number.group("digits"),
                                number.group("suffix").replaceAll("\\s", "").substring(1),
                                number.group("suffix").charAt(0));
                beforeTitle = false;
            }
            var rest =
                    number.find(0)
                            ? line.substring(number.end()).replaceFirst("^[\\s,;]+", "")
                            : line;
            var worded = DATE.matcher(rest);
            var date = worded.find() ? worded : FIGURES.matcher(rest);
            if (date == worded || date.find()) {
                read =
                        read.dated(
                                date.group("place"),
                                date.group("day"),
                                date.group("month"),
                                date.group("year"));
            } else if (beforeTitle || Words.shouted(line)) {
                authority(authorities, line);
            }
        }
        return new Letterhead(
                List.copyOf(authorities),
                read.number,
                read.numberSuffix,
                read.place,
                read.issuedOn);
    }

    /** A blank number leaves its suffix alone: "Số:      /KH-UBND". */
    private Letterhead numbered(@Nullable String digits, String suffix, char sign) {
        return new Letterhead(
                authorities,
                digits == null ? null : digits + sign + suffix,
                suffix,
                place,
                issuedOn);
    }

    private Letterhead dated(
            @Nullable String at, @Nullable String day, @Nullable String month, String year) {
        int m = month == null ? 0 : Integer.parseInt(month);
        String date = null;
        if (m >= 1 && m <= MONTHS) {
            var whole = YearMonth.of(Integer.parseInt(year), m);
            int d = day == null ? 0 : Integer.parseInt(day);
            // a day that the month has not is none
            date = whole.isValidDay(d) ? whole.atDay(d).toString() : whole.toString();
        }
        return new Letterhead(
                authorities, number, numberSuffix, at == null ? place : at.strip(), date);
    }

    private static void authority(List<String> authorities, String line) {
        var name = STATE.matcher(line).replaceAll("").strip();
        if (name.isEmpty()
                || RULE.matcher(name).matches()
                || !Words.shouted(name)
                || NUMBER.matcher(name).find()) {
            return;
        }
        int last = authorities.size() - 1;
        if (last >= 0
                && (OPEN.matcher(authorities.get(last)).matches()
                        && LEVEL.matcher(name).matches())) {
            authorities.set(last, authorities.get(last) + " " + name);
        } else {
            authorities.add(name);
        }
    }

    private static List<String> lines(List<Block> opening) {
        var lines = new ArrayList<String>();
        for (var block : opening) {
            if (block instanceof Table table) {
                // what an author put into a cell of a task names no authority
                if (Columns.of(table).isPresent()) {
                    break;
                }
                table.cells().forEach(cell -> lines.addAll(cell.lines()));
            } else if (block instanceof Paragraph paragraph) {
                lines.add(paragraph.text());
            }
        }
        return lines;
    }
}
