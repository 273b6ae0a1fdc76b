package vn.tiendo.plan.document.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.DocumentRefused.Reason;
import vn.tiendo.plan.document.xml.XmlCursor;
import vn.tiendo.plan.document.xml.ZipParts;

/**
 * @param sheets the parts of the sheets that are not hidden, in the order of their tabs
 * @param since1904 its days are counted from 1904, as Excel for Mac did
 */
record Workbook(List<String> sheets, boolean since1904) {

    static final String PART = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    static Workbook of(ZipParts parts) {
        var targets = parts.read(RELATIONS, Workbook::targets).orElseGet(Map::of);
        return parts.read(PART, xml -> read(xml, targets))
                .orElseThrow(() -> new DocumentRefused(Reason.DAMAGED));
    }

    private static Workbook read(XmlCursor xml, Map<String, String> targets) {
        var sheets = new ArrayList<String>();
        var since1904 = new boolean[1];
        xml.root(
                name -> {
                    if (name.equals("sheets")) {
                        xml.children(sheet -> visible(xml, targets).ifPresent(sheets::add));
                        return;
                    }
                    if (name.equals("workbookPr")) {
                        since1904[0] = xml.attribute("date1904") != null && xml.on("date1904");
                    }
                    xml.skip();
                });
        return new Workbook(List.copyOf(sheets), since1904[0]);
    }

    private static Optional<String> visible(XmlCursor xml, Map<String, String> targets) {
        var state = xml.attribute("state");
        var target = target(xml, targets);
        xml.skip();
        return state == null || state.equals("visible")
                ? Optional.ofNullable(target)
                : Optional.empty();
    }

    private static @Nullable String target(XmlCursor xml, Map<String, String> targets) {
        var relation = xml.attribute("id");
        return relation == null ? null : targets.get(relation);
    }

    private static Map<String, String> targets(XmlCursor xml) {
        var targets = new HashMap<String, String>();
        xml.root(
                name -> {
                    var id = xml.attribute("Id");
                    var target = xml.attribute("Target");
                    if (id != null && target != null) {
                        targets.put(
                                id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
                    }
                    xml.skip();
                });
        return targets;
    }
}
