package vn.tiendo.plan.document.flat;

/**
 * @param text without blanks around it
 * @param indented blanks stood in front of it, as empty cells and new pages leave them
 */
record Line(String text, boolean indented) {

    int length() {
        return text.length();
    }

    String firstWord() {
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }

    /** As much as the line holds besides the label in front of it. */
    Line from(int at) {
        return new Line(text.substring(at).strip(), indented);
    }
}
