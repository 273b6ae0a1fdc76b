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

    static boolean begins(Block block) {
        return block instanceof Table table
                ? table.mentions("Nơi nhận") && Columns.of(table).isEmpty()
                : block instanceof Paragraph paragraph
                        && (ClosingWords.headRecipients(paragraph.text())
                                || signs(paragraph.text()));
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
        for (var line : lines(blocks)) {
            if (ClosingWords.headRecipients(line)) {
                listing = true;
            } else if (OFFICE.matcher(line).matches() && Words.shouted(line)) {
                offices.add(line);
            } else if (listing
                    && (BULLET.matcher(line).find()
                            || !NAME.matcher(line).matches()
                            || line.endsWith(";"))) {
                addRecipient(recipients, line);
            } else if (NAME.matcher(line).matches() && !Words.shouted(line)) {
                name = line;
            }
        }
        return new SignatureBlock(
                List.copyOf(recipients),
                offices.isEmpty() ? null : String.join(" ", offices),
                name);
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
