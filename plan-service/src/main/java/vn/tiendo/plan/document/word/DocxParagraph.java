package vn.tiendo.plan.document.word;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.document.xml.XmlCursor;
import vn.tiendo.plan.wording.Words;

/**
 * The words of one paragraph as it reads with all changes accepted: deleted and hidden text, field
 * codes, pictures and footnote marks are left out, runs are joined wherever they were split.
 */
final class DocxParagraph {

    private static final Pattern FOOTNOTE_MARK = Pattern.compile("[\\d*()\\[\\]]{1,4}");
    private static final Pattern MEASURE = Pattern.compile("(?<!\\p{L})[kcdm]?m\\z");

    /** In the font Wingdings: a tick, a ticked box, and both with a cross. */
    private static final Set<String> TICKS = Set.of("F0FC", "F0FE", "F0FB", "F0FD");

    /** "km" and the character before it. */
    private static final int LONGEST_MEASURE = 3;

    private final XmlCursor xml;
    private final AutomaticLabels labels;
    private final StringBuilder text = new StringBuilder();
    private @Nullable String number;
    private @Nullable String style;
    private int level = -1;
    private boolean markDeleted;

    DocxParagraph(XmlCursor xml, AutomaticLabels labels) {
        this.xml = xml;
        this.labels = labels;
    }

    /**
     * @param runsOn its end was deleted: the next paragraph continues it
     */
    record Content(String label, String raw, boolean runsOn) {

        List<String> lines() {
            return Words.lines(label.isEmpty() ? raw : label + " " + raw);
        }
    }

    Content read() {
        xml.children(this::inline);
        return new Content(labels.next(number, level, style), text.toString(), markDeleted);
    }

    private void inline(String name) {
        switch (name) {
            case "r" -> run();
            case "pPr" -> xml.children(this::property);
            case "ins",
                    "moveTo",
                    "hyperlink",
                    "smartTag",
                    "sdt",
                    "sdtContent",
                    "fldSimple",
                    "customXml",
                    "bdo",
                    "dir" ->
                    xml.children(this::inline);
            default -> xml.skip();
        }
    }

    private void property(String name) {
        switch (name) {
            case "pStyle" -> {
                style = xml.attribute("val");
                xml.skip();
            }
            case "numPr" -> xml.children(this::numbering);
            case "rPr" ->
                    xml.children(
                            inner -> {
                                markDeleted |= inner.equals("del");
                                xml.skip();
                            });
            default -> xml.skip();
        }
    }

    private void numbering(String name) {
        if (name.equals("numId")) {
            number = xml.attribute("val");
        } else if (name.equals("ilvl")) {
            level = xml.number("val", 0);
        }
        xml.skip();
    }

    private void run() {
        var words = new StringBuilder();
        boolean[] hiddenOrRaised = new boolean[2];
        xml.children(
                name -> {
                    switch (name) {
                        case "rPr" ->
                                xml.children(
                                        inner -> {
                                            hiddenOrRaised[0] |= inner.equals("vanish") && xml.on();
                                            hiddenOrRaised[1] |=
                                                    inner.equals("vertAlign")
                                                            && "superscript"
                                                                    .equals(xml.attribute("val"));
                                            xml.skip();
                                        });
                        case "t" -> words.append(xml.text());
                        default -> words.append(sign(name));
                    }
                });
        boolean footnoteMark =
                hiddenOrRaised[1]
                        && FOOTNOTE_MARK.matcher(words.toString().strip()).matches()
                        && !measured();
        if (!hiddenOrRaised[0] && !footnoteMark) {
            text.append(words);
        }
    }

    /** A raised 2 behind a metre is no footnote mark. */
    private boolean measured() {
        var end = text.substring(Math.max(text.length() - LONGEST_MEASURE, 0));
        return MEASURE.matcher(end).find();
    }

    /** The ticks of Word's own symbol font; its other signs say nothing. */
    private static String tick(@Nullable String character) {
        return character != null && TICKS.contains(character.toUpperCase(Locale.ROOT)) ? "✓" : "";
    }

    private String sign(String name) {
        var sign =
                switch (name) {
                    case "tab" -> " ";
                    case "br" ->
                            xml.attribute("type") == null
                                            || "textWrapping".equals(xml.attribute("type"))
                                    ? "\n"
                                    : " ";
                    case "cr" -> "\n";
                    case "noBreakHyphen" -> "-";
                    case "sym" -> tick(xml.attribute("char"));
                    default -> "";
                };
        xml.skip();
        return sign;
    }
}
