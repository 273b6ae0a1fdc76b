package vn.tiendo.portal.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.portal.page.Dates;
import vn.tiendo.portal.unit.Unit.Act;
import vn.tiendo.portal.unit.Unit.Ending;
import vn.tiendo.portal.unit.Unit.Heir;

/**
 * What became of a unit, or will.
 *
 * @param how what is taken back (RENAME, MERGE, SPLIT, CLOSE); null for what is done
 */
public record Fate(String words, @Nullable String how) {

    static List<Fate> of(Unit unit) {
        var fates = new ArrayList<Fate>();
        var opened = unit.opened();
        var ending = unit.ending();
        if (opened != null && ending != null && !ending.on().isAfter(opened)) {
            return List.of(new Fate("Không thành lập", null));
        }
        if (opened != null) {
            fates.add(new Fate("Hoạt động từ ngày " + Dates.written(opened), null));
        }
        var name = unit.comingName();
        if (name != null) {
            var words = "Sẽ đổi tên thành " + name.name() + since(name.on(), name.act());
            fates.add(new Fate(words, "RENAME"));
        }
        if (ending != null) {
            var words = (ending.inForce() ? "Đã " : "Sẽ ") + words(ending);
            fates.add(new Fate(words, ending.inForce() ? null : kind(ending.how())));
        }
        return fates;
    }

    private static String words(Ending ending) {
        var heirs = ending.into().stream().map(Heir::name).collect(Collectors.joining("; "));
        var since = since(ending.on(), ending.act());
        return switch (ending.how()) {
            case "MERGED" -> "sáp nhập vào " + heirs + since;
            case "SPLIT" -> "chia tách thành " + heirs + since;
            default -> "giải thể" + since + (heirs.isEmpty() ? "" : "; " + heirs + " tiếp nhận");
        };
    }

    private static String since(LocalDate on, @Nullable Act act) {
        var by = act == null ? "" : " (" + act.number() + ")";
        return " kể từ ngày " + Dates.written(on) + by;
    }

    private static String kind(String how) {
        return switch (how) {
            case "MERGED" -> "MERGE";
            case "SPLIT" -> "SPLIT";
            default -> "CLOSE";
        };
    }
}
