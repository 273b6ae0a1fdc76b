package vn.tiendo.plan.importing;

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
    private static final Pattern DATE =
            Pattern.compile(
                    "^(?<place>[\\p{Lu}][\\p{L}\\s.]*?),?\\s*ngày\\s*(?<day>\\d{1,2})?[\\s.…_]*tháng\\s*(?<month>\\d{1,2})?[\\s.…_]*năm\\s*(?<year>\\d{4})");
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
            var date = DATE.matcher(number.find(0) ? line.substring(number.end()).strip() : line);
            if (date.find()) {
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

    private Letterhead dated(String at, @Nullable String day, @Nullable String month, String year) {
        String date = null;
        if (month != null) {
            date = "%s-%02d".formatted(year, Integer.parseInt(month));
            date += day == null ? "" : "-%02d".formatted(Integer.parseInt(day));
        }
        return new Letterhead(authorities, number, numberSuffix, at.strip(), date);
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
