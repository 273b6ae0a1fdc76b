package vn.tiendo.portal.plan;

import org.jspecify.annotations.Nullable;

/** A correction of a draft, as plan-service records it. */
record Correction(
        int no,
        String field,
        @Nullable String old,
        @Nullable String value,
        String reason,
        Draft.@Nullable By by,
        boolean undoable) {

    private static final String ACCEPTED = "accepted";
    private static final String REMOVED = "removed";

    boolean removes() {
        return REMOVED.equals(value);
    }

    public @Nullable String shown() {
        if (FieldWords.PLAN_ABOVE.equals(field) && !REMOVED.equals(value)) {
            return "đã nối";
        }
        if (value == null) {
            return null;
        }
        if (field.equals("status")) {
            return value.equals("DISCARDED") ? "đã bỏ" : "đã khôi phục";
        }
        return switch (value) {
            case ACCEPTED -> "giữ nguyên như tài liệu ghi";
            case REMOVED -> "đã bỏ";
            case "" -> "để trống";
            default -> value;
        };
    }
}
