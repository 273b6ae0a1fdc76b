package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.wording.ColumnRole;
import vn.tiendo.plan.wording.Fields;
import vn.tiendo.plan.wording.SharedKind;
import vn.tiendo.plan.wording.Units;

/**
 * The units of a row. One cell may hold both parts, each introduced by its word ("Chủ trì: …", "Phối
 * hợp: …") or followed by it ("… (chủ trì)").
 */
record UnitCells(List<String> lead, List<String> coordinating, List<Shared> shared) {

    /** A name that was taken for several, under the kind that stands once in front of them. */
    record Shared(ColumnRole role, String printed, List<String> units) {}

    private static final Pattern FOLLOWED =
            Pattern.compile(
                    "(?ius)^(?<lead>.+?)[\\s,]*(?:\\(\\s*chủ trì\\s*\\)|\\s(?:là (?:đơn vị|cơ quan)\\s+)?chủ trì)(?:[\\s;,.]+(?:phối hợp (?:với|cùng)\\s+)?(?<help>.+?))??(?:[\\s,]*\\(?\\s*phối hợp\\s*\\)?)?[\\s.;]*$");

    static UnitCells of(List<String> lead, List<String> coordinating) {
        var leading = new ArrayList<String>();
        var helping = new ArrayList<String>();
        var text = String.join("\n", lead);
        var fields = Fields.of(text);
        var followed = FOLLOWED.matcher(text);
        if (!fields.answers().isEmpty()) {
            lines(fields.before(), leading);
            for (var answer : fields.answers()) {
                lines(answer.words(), answer.role() == ColumnRole.COORDINATING ? helping : leading);
            }
        } else if (followed.matches()) {
            lines(followed.group("lead"), leading);
            lines(followed.group("help"), helping);
        } else {
            leading.addAll(lead);
        }
        for (var line : coordinating) {
            var words = Fields.of(line).answer(ColumnRole.COORDINATING);
            helping.add(words == null ? line : words);
        }
        var shared = new ArrayList<Shared>();
        var leads = apart(Units.split(leading), ColumnRole.LEAD, shared);
        var helpers = apart(Units.split(helping), ColumnRole.COORDINATING, shared);
        return new UnitCells(leads, helpers, shared);
    }

    private static List<String> apart(List<String> names, ColumnRole role, List<Shared> shared) {
        var all = new ArrayList<String>();
        for (var name : names) {
            var units = SharedKind.apart(name);
            var before = all.isEmpty() ? "" : all.get(all.size() - 1);
            var carried = SharedKind.carried(before, name);
            if (units.isEmpty()) {
                all.add(carried);
                if (!carried.equals(name)) {
                    shared.add(new Shared(role, before + "; " + name, List.of(before, carried)));
                }
            } else {
                all.addAll(units);
                shared.add(new Shared(role, name, units));
            }
        }
        return List.copyOf(all);
    }

    private static void lines(@Nullable String words, List<String> lines) {
        if (words != null) {
            words.lines().filter(line -> !line.isBlank()).forEach(lines::add);
        }
    }
}
