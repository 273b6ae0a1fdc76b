package vn.tiendo.plan.wording;

/** Whether a place of a text stands inside brackets. */
final class Brackets {

    private Brackets() {}

    static boolean open(String text, int at) {
        int open = 0;
        for (int i = 0; i < at; i++) {
            open += text.charAt(i) == '(' ? 1 : 0;
            open -= text.charAt(i) == ')' && open > 0 ? 1 : 0;
        }
        return open > 0 && text.indexOf(')', at) >= 0;
    }
}
