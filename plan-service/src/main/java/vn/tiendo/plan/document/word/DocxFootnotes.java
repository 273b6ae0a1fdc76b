package vn.tiendo.plan.document.word;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.plan.document.Pieces;
import vn.tiendo.plan.document.xml.XmlCursor;
import vn.tiendo.plan.wording.Words;

/** The texts of the footnotes; the separators that Word keeps among them say nothing. */
final class DocxFootnotes {

    private DocxFootnotes() {}

    static List<String> read(XmlCursor xml) {
        var notes = new ArrayList<String>();
        var pieces = new Pieces();
        var labels = new AutomaticLabels(NumberingPart.none(), StylesPart.none());
        xml.root(
                name -> {
                    var words = new ArrayList<String>();
                    xml.children(
                            inner -> {
                                if (inner.equals("p")) {
                                    pieces.one();
                                    words.addAll(new DocxParagraph(xml, labels).read().lines());
                                } else {
                                    xml.skip();
                                }
                            });
                    var text = Words.joined(words);
                    if (!text.isEmpty()) {
                        notes.add(text);
                    }
                });
        return notes;
    }
}
