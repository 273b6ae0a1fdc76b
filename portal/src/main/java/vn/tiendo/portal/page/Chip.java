package vn.tiendo.portal.page;

/**
 * A word on a coloured ground; the word alone says everything.
 *
 * @param tone class of the stylesheet: calm, good, soon, bad, plain
 */
public record Chip(String text, String tone) {

    public static Chip good(String text) {
        return new Chip(text, "good");
    }

    public static Chip soon(String text) {
        return new Chip(text, "soon");
    }

    public static Chip bad(String text) {
        return new Chip(text, "bad");
    }

    public static Chip calm(String text) {
        return new Chip(text, "calm");
    }

    public static Chip plain(String text) {
        return new Chip(text, "plain");
    }
}
