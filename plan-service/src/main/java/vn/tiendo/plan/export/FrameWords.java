package vn.tiendo.plan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.plan.plan.Frame;
import vn.tiendo.plan.plan.Frame.Duty;
import vn.tiendo.plan.wording.DutyWords;

/** What stands around a plan's objectives and tasks, line by line as it is printed. */
final class FrameWords {

    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    /** Where an office begins anew in "KT. CHỦ TỊCH PHÓ CHỦ TỊCH". */
    private static final Pattern OFFICES =
            Pattern.compile(
                    "\\s+(?=(?:KT|TL|TUQ|Q)\\s*\\.)|(?<!\\.|PHÓ)\\s+(?=(?:PHÓ|CHỦ TỊCH|CHÁNH|GIÁM ĐỐC|TRƯỞNG|THỦ TRƯỞNG)(?!\\p{L}))");

    private final Frame frame;
    private final boolean committee;

    FrameWords(Frame frame, boolean committee) {
        this.frame = frame;
        this.committee = committee;
    }

    /** Each duty under its number: the unit or the whole sentence, then what else is asked of it. */
    List<String> duties() {
        var lines = new ArrayList<String>();
        frame.duties().forEach(duty -> duty(duty, lines));
        return lines;
    }

    private static void duty(Duty duty, List<String> lines) {
        var items = duty.items();
        var first = items.isEmpty() ? "" : items.get(0);
        boolean sentence =
                DutyWords.unit(first).equals(duty.unit())
                        && (items.size() == 1 || DutyWords.whole(first));
        lines.add(duty.label() + ". " + (sentence ? first : duty.unit() + ":"));
        var rest = sentence ? items.subList(1, items.size()) : items;
        // what follows a list of dashes would be read as one more of them
        boolean lists = rest.stream().anyMatch(item -> item.endsWith(":") || item.contains(": - "));
        for (int i = 0; i < rest.size(); i++) {
            var label = lists && i < LETTERS.length() ? LETTERS.charAt(i) + ") " : "- ";
            lines.add(label + rest.get(i));
        }
    }

    String closing(String plan) {
        var closing = frame.closing();
        return closing == null ? "Trên đây là " + plan + "./." : closing;
    }

    List<String> recipients() {
        var all =
                frame.recipients().isEmpty()
                        ? List.of("Các đơn vị có tên tại Phụ lục", "Lưu: VT")
                        : frame.recipients();
        var lines = new ArrayList<String>();
        for (var one : all) {
            lines.add("- " + one + (lines.size() + 1 == all.size() ? "." : ";"));
        }
        return lines;
    }

    /** The committee signs for itself; any other office by its head. */
    List<String> signedAs() {
        var signedAs = frame.signedAs();
        if (signedAs != null) {
            return List.of(OFFICES.split(signedAs));
        }
        return committee
                ? List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
                : List.of("THỦ TRƯỞNG CƠ QUAN");
    }

    /** Empty where the document explains no abbreviation. */
    String abbreviations() {
        return frame.abbreviations().isEmpty()
                ? ""
                : frame.abbreviations().stream()
                        .map(each -> each.letters() + ": " + each.meaning())
                        .collect(Collectors.joining("; ", "Chữ viết tắt trong Kế hoạch: ", "."));
    }
}
