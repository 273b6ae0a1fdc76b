package vn.tiendo.plan.plan.web;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a name that is nobody's yet reads like several units at once, so that whoever registers it
 * is offered a group: "Các phòng, ban", "Sở, ngành TP", "UBND các cấp", "đơn vị trực thuộc".
 */
final class GroupWords {

    private static final Pattern SEVERAL =
            Pattern.compile(
                    "^(các|những|mọi|tất cả) .*"
                            + "|^(sở|phòng|ban|ngành|đơn vị|ubnd (quận|huyện|xã|phường)),.*"
                            + "|.* (các|những) (cấp|phòng|ban|sở|ngành|đơn vị|xã|phường).*"
                            + "|^(đơn vị|cơ quan) (trực thuộc|sự nghiệp).*"
                            + "|^ubnd cấp .*");

    private GroupWords() {}

    static boolean in(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return SEVERAL.matcher(plain.strip().replaceAll("\\s+", " ")).matches();
    }
}
