package vn.tiendo.plan.document.word;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.document.Pieces;
import vn.tiendo.plan.document.xml.XmlCursor;

/** The numbers that paragraph styles carry, by the style's id. */
record StylesPart(Map<String, Style> styles) {

    private static final int DEEPEST = 20;

    /**
     * @param number id of the numbering; null where the style has none of its own
     */
    record Style(@Nullable String basedOn, @Nullable String number, int level) {}

    static StylesPart none() {
        return new StylesPart(Map.of());
    }

    /** The style, or the nearest one it is based on, that has a number. */
    @Nullable Style numbered(@Nullable String id) {
        var style = id == null ? null : styles.get(id);
        for (int i = 0; i < DEEPEST && style != null && style.number() == null; i++) {
            style = style.basedOn() == null ? null : styles.get(style.basedOn());
        }
        return style == null || style.number() == null ? null : style;
    }

    static StylesPart read(XmlCursor xml) {
        var styles = new HashMap<String, Style>();
        var pieces = new Pieces();
        xml.root(
                name -> {
                    pieces.one();
                    var id = xml.attribute("styleId");
                    if (name.equals("style") && id != null) {
                        styles.put(id, style(xml));
                    } else {
                        xml.skip();
                    }
                });
        return new StylesPart(styles);
    }

    private static Style style(XmlCursor xml) {
        var found = new HashMap<String, String>();
        xml.children(
                name -> {
                    switch (name) {
                        case "basedOn" -> keep(xml, found, name);
                        case "pPr" ->
                                xml.children(
                                        inner -> {
                                            if (inner.equals("numPr")) {
                                                xml.children(each -> keep(xml, found, each));
                                            } else {
                                                xml.skip();
                                            }
                                        });
                        default -> xml.skip();
                    }
                });
        var level = found.getOrDefault("ilvl", "-1");
        return new Style(
                found.get("basedOn"),
                found.get("numId"),
                level.matches("\\d") ? Integer.parseInt(level) : -1);
    }

    private static void keep(XmlCursor xml, Map<String, String> found, String name) {
        var value = xml.attribute("val");
        if (value != null) {
            found.put(name, value);
        }
        xml.skip();
    }
}
