package vn.tiendo.portal.plan;

/** The reason that goes on record where a person gives no other. */
final class Reasons {

    static final String AS_WRITTEN = "Đã đối chiếu với văn bản";
    static final String CHANGED = "Sửa theo kiểm tra của người đăng ký";

    private Reasons() {}

    /** Whoever says which unit a name means, or accepts what stands there, changes no words. */
    static String of(String field, String value) {
        return value.equals("accepted") || meansUnit(field, value) ? AS_WRITTEN : CHANGED;
    }

    /** Whether it says which unit a name means; a name that is taken out means none. */
    static boolean meansUnit(String field, String value) {
        return field.startsWith("units/") && !value.equals("removed");
    }
}
