package vn.tiendo.plan.document.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.plan.document.Pieces;
import vn.tiendo.plan.document.xml.XmlCursor;

/** The texts that cells point to. */
record SharedStrings(List<String> texts) {

    static SharedStrings none() {
        return new SharedStrings(List.of());
    }

    static SharedStrings read(XmlCursor xml, Pieces pieces) {
        var texts = new ArrayList<String>();
        xml.root(
                item -> {
                    pieces.one();
                    texts.add(text(xml));
                });
        return new SharedStrings(texts);
    }

    /** The runs of a text, without raised marks and without the sounds that stand above characters. */
    static String text(XmlCursor xml) {
        var text = new StringBuilder();
        xml.children(
                name -> {
                    switch (name) {
                        case "t" -> text.append(xml.text());
                        case "r" -> text.append(run(xml));
                        default -> xml.skip();
                    }
                });
        return text.toString();
    }

    private static String run(XmlCursor xml) {
        var text = new StringBuilder();
        var raised = new boolean[1];
        xml.children(
                name -> {
                    switch (name) {
                        case "rPr" -> raised[0] = raised(xml);
                        case "t" -> text.append(xml.text());
                        default -> xml.skip();
                    }
                });
        return raised[0] && text.toString().strip().matches("\\d{1,3}|\\*+") ? "" : text.toString();
    }

    private static boolean raised(XmlCursor xml) {
        var raised = new boolean[1];
        xml.children(
                name -> {
                    raised[0] |=
                            name.equals("vertAlign") && "superscript".equals(xml.attribute("val"));
                    xml.skip();
                });
        return raised[0];
    }

    String at(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }
}
