package vn.tiendo.portal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.portal.page.Failure;
import vn.tiendo.portal.page.ServiceDown;
import vn.tiendo.portal.page.ServiceRefused;
import vn.tiendo.portal.unit.Units;

/**
 * Keeps the names that a person settled onto units in a draft, as other names of these units. What
 * was settled stays so, whatever becomes of this.
 */
@Component
class RememberedNames {

    private final Units units;

    RememberedNames(Units units) {
        this.units = units;
    }

    /** What to tell the person; nothing where no name was settled. */
    Optional<String> of(List<Draft.Wish> settled, String key) {
        var told = new ArrayList<String>();
        for (var wish : settled) {
            if (Reasons.meansUnit(wish.field(), wish.value())) {
                told.add(remember(FieldWords.of(wish.field()), wish.value(), key));
            }
        }
        return told.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", told));
    }

    private String remember(String name, String unit, String key) {
        var quoted = "“" + name + "”";
        try {
            var known = units.remember(unit, name, key);
            return quoted + " được nhớ là tên gọi khác của " + known + " cho các kế hoạch sau.";
        } catch (ServiceRefused refused) {
            return notRemembered(quoted, Failure.of(refused).detail());
        } catch (ServiceDown down) {
            return notRemembered(quoted, "dịch vụ tạm thời không trả lời.");
        }
    }

    private static String notRemembered(String quoted, String why) {
        return "Chưa nhớ được " + quoted + " là tên gọi khác: " + why;
    }
}
