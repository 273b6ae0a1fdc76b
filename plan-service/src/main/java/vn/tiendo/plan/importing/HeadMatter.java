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
 * The title and the sentences under it.
 *
 * @param preamble why and by whom the plan is issued, up to "như sau:"
 */
record HeadMatter(@Nullable String title, List<String> preamble) {

    private static final Pattern TITLE = Pattern.compile("^KẾ HOẠCH(?!\\p{L}).*");
    private static final Pattern PREAMBLE =
            Pattern.compile(
                    "^(?:Căn cứ|Thực hiện|Nhằm|Để|Thi hành|Triển khai thực hiện|Tiếp tục|Trên cơ sở|Theo)\\s.*(?:số\\s|\\d/|như sau|;|,).*");
    private static final Pattern ATTACHED =
            Pattern.compile(
                    "^\\((?:Kèm theo|Ban hành kèm).*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern RULE = Pattern.compile("^[\\p{Punct}\\s–—…]*$");
    private static final Pattern ISSUER =
            Pattern.compile(
                    "(?:^|,\\s*|;\\s*)((?:\\p{Lu}|Ủy|Uỷ)[^,;]{3,90}?)\\s+(?:ban hành|đề ra|xây dựng|triển khai)\\s+(?:và\\s+\\p{L}+\\s+\\p{L}+\\s+)?(?:thực hiện\\s+)?[Kk]ế hoạch(?!\\s+số)");
    private static final int LONGEST_TITLE_LINE = 220;
    private static final int MOST_TITLE_LINES = 5;

    static boolean isTitle(String line) {
        return TITLE.matcher(line).matches() && Words.shouted(line);
    }

    static HeadMatter of(List<Block> opening) {
        var title = new ArrayList<String>();
        var preamble = new ArrayList<String>();
        for (var block : opening) {
            if (block instanceof Table && !title.isEmpty()) {
                break;
            }
            if (!(block instanceof Paragraph paragraph)
                    || RULE.matcher(paragraph.text()).matches()) {
                continue;
            }
            var line = paragraph.text();
            if (title.isEmpty()) {
                if (isTitle(line)) {
                    title.add(line);
                }
            } else if (preamble.isEmpty() && belongsToTitle(line, title.size())) {
                title.add(line);
            } else if (!ATTACHED.matcher(line).matches()) {
                preamble.add(line);
            }
        }
        return new HeadMatter(title.isEmpty() ? null : sentence(title), preamble);
    }

    /** With the reasons of the decision that issues the plan in front of its own. */
    HeadMatter issuedFor(List<String> reasons) {
        var all = new ArrayList<>(reasons);
        all.addAll(preamble);
        return new HeadMatter(title, all);
    }

    private static boolean belongsToTitle(String line, int lines) {
        return lines <= MOST_TITLE_LINES
                && line.length() <= LONGEST_TITLE_LINE
                && !PREAMBLE.matcher(line).matches()
                && !line.endsWith(":")
                && !line.endsWith(".")
                && !ATTACHED.matcher(line).matches();
    }

    private static String sentence(List<String> lines) {
        var joined = Words.joined(String.join(" ", lines));
        return joined.replaceFirst("^KẾ HOẠCH", "Kế hoạch");
    }

    /** The authority as the preamble calls it: ", Văn phòng … ban hành Kế hoạch …". */
    @Nullable String issuer() {
        String found = null;
        for (var sentence : preamble) {
            var matcher = ISSUER.matcher(sentence);
            while (matcher.find()) {
                found = matcher.group(1).strip();
            }
        }
        return found;
    }
}
