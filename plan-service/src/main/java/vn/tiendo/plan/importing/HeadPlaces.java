package vn.tiendo.plan.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.document.DocumentBlocks;
import vn.tiendo.plan.document.Paragraph;
import vn.tiendo.plan.document.Table;

/** Finds again where a document prints its head, or leaves the room for it. */
final class HeadPlaces {

    private final DocumentBlocks document;
    private final Map<String, Place> places = new LinkedHashMap<>();

    private HeadPlaces(DocumentBlocks document) {
        this.document = document;
    }

    static Map<String, Place> of(DocumentBlocks document, PlanReading.Plan plan) {
        var head = new HeadPlaces(document);
        // a blank number leaves its suffix alone
        head.put("number", plan.number() == null ? plan.numberSuffix() : plan.number());
        if (plan.place() != null) {
            var place = plan.place();
            head.put("issuedOn", line -> line.startsWith(place) && line.matches(".*\\bngày\\b.*"));
        }
        if (plan.place() == null && plan.issuedOn() != null) {
            head.put("issuedOn", line -> line.matches("[Nn]gày\\s.*\\d.*"));
        }
        head.put("title", HeadMatter::isTitle);
        head.put("issuingAuthority", plan.issuingAuthority());
        head.put("parentAuthority", plan.parentAuthority());
        return Map.copyOf(head.places);
    }

    private void put(String field, @Nullable String printed) {
        if (printed != null && !printed.isBlank()) {
            put(field, line -> line.contains(printed));
        }
    }

    private void put(String field, Predicate<String> prints) {
        int paragraphs = 0;
        for (var block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                paragraphs++;
                if (prints.test(paragraph.text())) {
                    places.put(
                            field,
                            new Place(null, null, null, paragraphs, paragraph.page(), field));
                    return;
                }
            } else if (block instanceof Table table && cell(field, table, prints)) {
                return;
            }
        }
    }

    private boolean cell(String field, Table table, Predicate<String> prints) {
        for (var row : table.rows()) {
            for (var cell : row.cells()) {
                if (cell.lines().stream().anyMatch(prints)) {
                    var place = Place.of(table.number(), row, field);
                    places.put(field, place.inColumn(cell.column()));
                    return true;
                }
            }
        }
        return false;
    }
}
