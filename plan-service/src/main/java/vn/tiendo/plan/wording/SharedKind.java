package vn.tiendo.plan.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Units whose kind stands once in front of several names: "Sở Nội vụ, Tài chính, Tư pháp", "các phòng:
 * Kinh tế, Tư pháp". Names hold commas themselves ("Sở Văn hóa, Thể thao và Du lịch"), so that without
 * a colon only what many offices are called parts them, and what comes out is a guess.
 */
public final class SharedKind {

    /** What departments and divisions are for, the longer name before the one that it begins with. */
    private static final String FIELDS =
            "(?iu:giáo dục và đào tạo|khoa học và công nghệ|nông nghiệp và (?:môi trường|phát triển nông thôn)"
                    + "|tài nguyên và môi trường|thông tin và truyền thông|kế hoạch và đầu tư|tài chính\\s*(?:-|–|và)\\s*kế hoạch"
                    + "|lao động\\s*[-–,]\\s*thương binh và xã hội|văn h(?:óa|oá), (?:thể thao|khoa học) và (?:du lịch|thông tin|truyền thông)"
                    + "|văn h(?:óa|oá) và (?:thể thao|thông tin)|văn h(?:óa|oá)\\s*[-–]\\s*(?:xã hội|thông tin)|quy hoạch\\s*[-–]\\s*kiến trúc"
                    + "|kinh tế, hạ tầng và đô thị|kinh tế\\s*(?:-|–|và)\\s*hạ tầng|dân tộc và tôn giáo|giao thông vận tải|quản lý đô thị"
                    + "|nội vụ|tài chính|tư pháp|y tế|xây dựng|công thương|ngoại vụ|du lịch|dân tộc|kinh tế|giáo dục)(?!\\p{L})";

    private static final Pattern FIELD = Pattern.compile(FIELDS);
    private static final Pattern SHARED =
            Pattern.compile(
                    "^(?<all>(?iu:các|những)\\s+)?(?<kind>(?iu:sở|phòng|bộ|ban|chi cục|trung tâm|trường|ubnd các (?:xã|phường|huyện|quận)))(?<colon>\\s*:)?\\s+(?<names>\\p{Lu}.*)$");
    private static final Pattern PLACES = Pattern.compile("(?iu)ubnd các\\s+(.+)");
    private static final Pattern COMMA = Pattern.compile("\\s*[,;/]\\s*(?:và\\s+)?");
    private static final Pattern AND = Pattern.compile("\\s+và\\s+");
    private static final Pattern OWNER =
            Pattern.compile("\\s+(?iu:tỉnh|thành phố|tp\\.?|huyện|quận|xã|phường)(?:\\s.*)?");

    private final String text;
    private final boolean any;
    private final List<String> names = new ArrayList<>();
    private boolean commas;
    private String owner = "";

    private SharedKind(String text, boolean any) {
        this.text = text;
        this.any = any;
    }

    /** Each unit under its own kind; empty where the words are the name of one. */
    public static List<String> apart(String unit) {
        var shared = SHARED.matcher(unit);
        if (!shared.matches() || unit.indexOf('(') >= 0) {
            return List.of();
        }
        var places = PLACES.matcher(shared.group("kind"));
        boolean named = shared.group("colon") != null || places.matches();
        var list = new SharedKind(shared.group("names"), named);
        boolean sure = named || shared.group("all") != null;
        if (!list.read() || list.names.size() < 2 || !sure && !list.commas) {
            return List.of();
        }
        var kind = places.matches() ? "UBND " + places.group(1) : capital(shared.group("kind"));
        return list.names.stream().map(name -> kind + " " + name + list.owner).toList();
    }

    /**
     * A field alone behind a unit of a kind ("Sở Nội vụ; Tài chính") under that kind; the name itself
     * elsewhere.
     */
    public static String carried(String before, String name) {
        var kind = SHARED.matcher(before);
        return kind.matches()
                        && !PLACES.matcher(kind.group("kind")).matches()
                        && Character.isUpperCase(name.codePointAt(0))
                        && FIELD.matcher(name).matches()
                ? capital(kind.group("kind")) + " " + name
                : name;
    }

    /** False where something stands between the names that is none. */
    private boolean read() {
        int at = 0;
        while (at < text.length()) {
            at = name(at);
            if (at < 0) {
                return false;
            }
            var comma = COMMA.matcher(text).region(at, text.length());
            var and = AND.matcher(text).region(at, text.length());
            if (comma.lookingAt()) {
                commas = true;
                at = comma.end();
            } else if (and.lookingAt()) {
                at = and.end();
            } else if (at < text.length()) {
                return ended(OWNER.matcher(text).region(at, text.length()));
            }
        }
        return true;
    }

    private boolean ended(Matcher rest) {
        if (rest.matches()) {
            owner = rest.group();
        }
        return !owner.isEmpty();
    }

    /** Where the name at this place ends; less than 0 where none begins. */
    private int name(int at) {
        var field = FIELD.matcher(text).region(at, text.length());
        if (field.lookingAt()) {
            names.add(field.group());
            return field.end();
        }
        if (!any || !Character.isUpperCase(text.charAt(at))) {
            return -1;
        }
        var comma = COMMA.matcher(text).region(at, text.length());
        int end = comma.find() ? comma.start() : text.length();
        names.add(text.substring(at, end));
        return end;
    }

    private static String capital(String kind) {
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    }
}
