package vn.tiendo.plan.importing;

import java.util.Map;
import vn.tiendo.plan.document.DocumentBlocks;

/** What a document says, beside its own text, so that a person can check one against the other. */
public record ReadDocument(PlanReading reading, DocumentBlocks text) {

    /** Where the fields of the plan's head stand, by their names; without those that were not found. */
    public Map<String, Place> headPlaces() {
        return HeadPlaces.of(text, reading.plan());
    }
}
