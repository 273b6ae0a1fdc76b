package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.document.Block;
import vn.tiendo.plan.document.Paragraph;
import vn.tiendo.plan.document.Table;
import vn.tiendo.plan.wording.ClosingWords;
import vn.tiendo.plan.wording.Words;

/** Who gets the plan and who signed it. */
record SignatureBlock(
        List<String> recipients, @Nullable String signedAs, @Nullable String signatory) {

    private static final Pattern OFFICE =
            Pattern.compile(
                    "^(?:(?:TM|KT|TL|TUQ|Q)\\s*\\.\\s*)?(?:ỦY BAN|UỶ BAN|UBND|CHỦ TỊCH|PHÓ|CHÁNH|GIÁM ĐỐC|TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|HIỆU TRƯỞNG|BÍ THƯ|THỦ TRƯỞNG|VIỆN TRƯỞNG|QUYỀN).*");
    private static final Pattern NAME =
            Pattern.compile(
                    "^(?:(?:TS|ThS|PGS|GS|BS|KS)\\.?\\s*)*\\p{Lu}[\\p{L}.]*(?:\\s\\p{L}+){1,5}$");
    private static final Pattern ANNEX =
            Pattern.compile("^(?:PHỤ LỤC|Phụ lục|DANH MỤC|BIỂU|Biểu mẫu|BẢNG)(?!\\p{L}).*");
    private static final Pattern BULLET = Pattern.compile("^[-–+•*·]\\s*");

    /** Where somebody signs, or that somebody did: never a name. */
    private static final Pattern SIGNED =
            Pattern.compile(
                    "(?iu)^[\\[(]?\\s*(?:đã\\s+(?:được\\s+)?ký(?:\\s+số)?|ký(?:\\s+(?:tên|số|và)(?!\\p{L})|\\s*,).*?|ký|chữ ký(?:\\s+số)?)(?:\\s*và đóng dấu)?\\s*(?:[\\])]|$|:\\s*)");

    /** So that a name in capitals is told from an office. */
    private static final Pattern SHOUTED_NAME =
            Pattern.compile(
                    "^(?:NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ|ĐINH|ĐOÀN|TRƯƠNG|TRỊNH|MAI|ĐÀO|LƯU|TÔ|CAO|HÀ|LƯƠNG|PHÙNG|QUÁCH|CHU|TẠ|VƯƠNG|THÁI|NÔNG|VI|LÂM)\\s\\p{Lu}+(?:\\s\\p{Lu}+){0,3}$");

    private static final Pattern NO_NAME =
            Pattern.compile("(?iu)^(?:người|đại diện|cơ quan|đơn vị|nơi|ngày|xác nhận|lưu)\\s.*");

    /** A table that signs has few rows: one for each line at most. */
    private static final int MOST_ROWS = 12;

    static boolean begins(Block block) {
        return block instanceof Table table
                ? (table.mentions("Nơi nhận") || signs(table)) && Columns.of(table).isEmpty()
                : block instanceof Paragraph paragraph
                        && (ClosingWords.headRecipients(paragraph.text())
                                || signs(paragraph.text()));
    }

    private static boolean signs(Table table) {
        return table.rows().size() <= MOST_ROWS
                && table.cells()
                        .flatMap(cell -> cell.lines().stream())
                        .anyMatch(
                                line ->
                                        line.length() < 60
                                                && line.matches(
                                                        "(?:TM|KT|TL|TUQ)\\.\\s*\\p{Lu}.*"));
    }

    private static boolean signs(String text) {
        return Words.shouted(text)
                && OFFICE.matcher(text).matches()
                && text.length() < 60
                && (text.startsWith("TM.")
                        || text.startsWith("KT.")
                        || text.startsWith("TL.")
                        || text.startsWith("CHÁNH")
                        || text.startsWith("GIÁM")
                        || text.startsWith("CHỦ TỊCH")
                        || text.startsWith("TRƯỞNG"));
    }

    static SignatureBlock of(List<Block> blocks) {
        var recipients = new ArrayList<String>();
        var offices = new ArrayList<String>();
        String name = null;
        boolean listing = false;
        for (var printed : lines(blocks)) {
            var line = SIGNED.matcher(printed).replaceFirst("").strip();
            if (line.isEmpty()) {
                continue;
            }
            if (ClosingWords.headRecipients(line)) {
                listing = true;
            } else if (OFFICE.matcher(line).matches() && Words.shouted(line)) {
                offices.add(line);
            } else if (listing
                    && (BULLET.matcher(line).find()
                            || !NAME.matcher(line).matches()
                            || line.endsWith(";"))) {
                addRecipient(recipients, line);
            } else if (isName(line)) {
                name = line;
            }
        }
        return new SignatureBlock(
                List.copyOf(recipients),
                offices.isEmpty() ? null : String.join(" ", offices),
                name);
    }

    private static boolean isName(String line) {
        return Words.shouted(line)
                ? SHOUTED_NAME.matcher(line).matches()
                : NAME.matcher(line).matches() && !NO_NAME.matcher(line).matches();
    }

    private static void addRecipient(List<String> recipients, String line) {
        boolean bulleted = BULLET.matcher(line).find();
        var words = BULLET.matcher(line).replaceFirst("").replaceAll("[\\s;.]+$|\\s*\\./\\.$", "");
        if (bulleted || recipients.isEmpty()) {
            recipients.add(words);
        } else {
            int last = recipients.size() - 1;
            recipients.set(last, recipients.get(last) + " " + words);
        }
    }

    /** The lines up to an annex; a cell's lines one after the other. */
    private static List<String> lines(List<Block> blocks) {
        var lines = new ArrayList<String>();
        for (var block : blocks) {
            if (block instanceof Table table) {
                if (!Columns.of(table).isEmpty()) {
                    break;
                }
                table.cells().forEach(cell -> lines.addAll(cell.lines()));
            } else if (block instanceof Paragraph paragraph) {
                if (ANNEX.matcher(paragraph.text()).matches()) {
                    break;
                }
                lines.add(paragraph.text());
            }
        }
        return lines;
    }
}
