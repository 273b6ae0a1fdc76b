package vn.tiendo.plan.document.word;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.document.Pieces;
import vn.tiendo.plan.document.xml.XmlCursor;

/**
 * The lists that a Word document defines.
 *
 * @param lists levels by the list's id
 * @param numbers which list a paragraph's number id uses
 */
record NumberingPart(Map<String, Map<Integer, Level>> lists, Map<String, Numbered> numbers) {

    /** As many as Word has. */
    static final int LEVELS = 9;

    /** "%1.%2.%3.%4.%5.%6.%7.%8.%9." with words around it; it is printed before every paragraph. */
    private static final int LONGEST_LABEL = 100;

    /**
     * @param text {@code %1.%2)}: the counters of this and the levels above
     * @param style the paragraph style that stands on this level
     */
    record Level(int start, String format, String text, @Nullable String style) {}

    /**
     * @param starts levels that begin anew for this number id
     */
    record Numbered(String list, Map<Integer, Integer> starts) {}

    static NumberingPart none() {
        return new NumberingPart(Map.of(), Map.of());
    }

    static NumberingPart read(XmlCursor xml) {
        var part = new NumberingPart(new HashMap<>(), new HashMap<>());
        var pieces = new Pieces();
        xml.root(
                name -> {
                    pieces.one();
                    switch (name) {
                        case "abstractNum" ->
                                part.lists().put(id(xml, "abstractNumId"), levels(xml));
                        case "num" -> part.numbers().put(id(xml, "numId"), numbered(xml));
                        default -> xml.skip();
                    }
                });
        return part;
    }

    private static String id(XmlCursor xml, String name) {
        var id = xml.attribute(name);
        return id == null ? "" : id;
    }

    private static Map<Integer, Level> levels(XmlCursor xml) {
        var levels = new TreeMap<Integer, Level>();
        xml.children(
                name -> {
                    int at = xml.number("ilvl", 0);
                    if (name.equals("lvl") && at >= 0 && at < LEVELS) {
                        levels.put(at, level(xml));
                    } else {
                        xml.skip();
                    }
                });
        return levels;
    }

    private static Level level(XmlCursor xml) {
        var found = new HashMap<String, String>();
        xml.children(
                name -> {
                    var value = xml.attribute("val");
                    if (value != null) {
                        found.put(name, value);
                    }
                    xml.skip();
                });
        var text = found.getOrDefault("lvlText", "");
        var start = found.getOrDefault("start", "1");
        return new Level(
                start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1,
                found.getOrDefault("numFmt", "decimal"),
                text.length() > LONGEST_LABEL ? "" : text,
                found.get("pStyle"));
    }

    private static Numbered numbered(XmlCursor xml) {
        var list = new StringBuilder();
        var starts = new HashMap<Integer, Integer>();
        xml.children(
                name -> {
                    if (name.equals("abstractNumId")) {
                        list.append(id(xml, "val"));
                        xml.skip();
                    } else if (name.equals("lvlOverride")) {
                        int level = xml.number("ilvl", 0);
                        xml.children(
                                inner -> {
                                    if (inner.equals("startOverride")
                                            && level >= 0
                                            && level < LEVELS) {
                                        starts.put(level, xml.number("val", 1));
                                    }
                                    xml.skip();
                                });
                    } else {
                        xml.skip();
                    }
                });
        return new Numbered(list.toString(), starts);
    }
}
