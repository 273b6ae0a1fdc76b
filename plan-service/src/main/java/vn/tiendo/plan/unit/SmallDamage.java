package vn.tiendo.plan.unit;

/**
 * Whether one name may be the other with letters lost or misread on the way from paper: at most one
 * in ten letters, at most three. Short names and names that differ in a number are too easily
 * somebody else's.
 */
final class SmallDamage {

    private static final int SHORTEST = 8;
    private static final int MOST = 3;

    private SmallDamage() {}

    static boolean between(String one, String other) {
        var length = Math.min(one.length(), other.length());
        if (length < SHORTEST || !digits(one).equals(digits(other))) {
            return false;
        }
        var allowed = Math.min(MOST, Math.max(1, length / 10));
        return Math.abs(one.length() - other.length()) <= allowed
                && distance(one, other) <= allowed;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        for (var j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var row = new int[before.length];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(before[j - 1] + same, 1 + Math.min(before[j], row[j - 1]));
            }
            before = row;
        }
        return before[other.length()];
    }
}
