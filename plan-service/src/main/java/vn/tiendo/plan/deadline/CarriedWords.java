package vn.tiendo.plan.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What stands only once in a cell whose deadlines stand apart, by ";" or in lines: "Trước ngày 15/3;
 * 15/6" means "trước" twice, "Tháng 3; tháng 6/2027" one year. Where more than dates is said, each is
 * read as it stands and the doubt is told.
 */
final class CarriedWords {

    /** No cell lists more: what does is no list whose words are shared. */
    private static final int MOST = 40;

    private static final Pattern LEADING =
            Pattern.compile(
                    "(?:\\s|hoàn thành|xong|trước|chậm nhất|muộn nhất|là|từ|đến|hết|trong|vào|ngày|năm|-)*+");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\s*[/.-]\\s*\\d.*");

    private final DeadlineGrammar grammar;
    private final List<Deadline> each;

    /** @param each as they are read one by one */
    CarriedWords(DeadlineGrammar grammar, List<Deadline> each) {
        this.grammar = grammar;
        this.each = each;
    }

    /** @param parts the words of each */
    List<Deadline> over(List<String> parts) {
        if (each.size() < 2 || each.size() > MOST) {
            return each;
        }
        if (each.size() == parts.size() && parts.stream().allMatch(CarriedWords::pure)) {
            var together = DateList.standingApart(parts, grammar);
            if (together.size() == each.size()) {
                return shared(together);
            }
        }
        return told();
    }

    /** Whether the words are a date and what leads to it, and nothing more. */
    private static boolean pure(String part) {
        var words = DateList.spelled(DateList.bare(part));
        var left = new StringBuilder(words);
        for (var span : SpanScanner.scan(words)) {
            left.replace(span.start(), span.end(), " ".repeat(span.end() - span.start()));
        }
        return DateList.BARE_DAY.matcher(words).matches() || LEADING.matcher(left).matches();
    }

    private List<Deadline> shared(List<Deadline> together) {
        var all = new ArrayList<Deadline>();
        for (int i = 0; i < each.size(); i++) {
            var own = each.get(i);
            var one = together.get(i);
            var alone = own.to();
            var listed = one.to();
            boolean same = Objects.equals(alone, listed) && own.kind() == one.kind();
            boolean otherYear =
                    alone != null && listed != null && alone.getYear() != listed.getYear();
            all.add(same ? own : otherYear ? one.guessed("năm lấy theo mốc ghi ở sau") : one);
        }
        return List.copyOf(all);
    }

    private List<Deadline> told() {
        var years = each.stream().map(one -> DateList.yearIn(one.text())).toList();
        var all = new ArrayList<Deadline>();
        for (int i = 0; i < each.size(); i++) {
            var one = each.get(i);
            if (years.get(i) == 0 && laterYear(i, years)) {
                all.add(one.guessed("mốc ghi ở sau thuộc năm khác"));
            } else if (i > 0 && mayBeBefore(each.get(i - 1), one)) {
                all.add(one.guessed("chưa rõ chữ \"trước\" có tính cho mốc này không"));
            } else {
                all.add(one);
            }
        }
        return List.copyOf(all);
    }

    /** Whether a year behind it may be meant with it: not where the year turns in between. */
    private boolean laterYear(int at, List<Integer> years) {
        var to = each.get(at).to();
        for (int i = at + 1; to != null && i < each.size(); i++) {
            int year = years.get(i);
            var next = each.get(i).to();
            if (year != 0
                    && year != grammar.year()
                    && next != null
                    && !to.withYear(year).isAfter(next)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeBefore(Deadline before, Deadline one) {
        return before.exclusive()
                && before.kind() == DeadlineKind.BY
                && one.kind() == DeadlineKind.BY
                && !one.exclusive()
                && DAY.matcher(one.text()).matches();
    }
}
