package vn.tiendo.plan.source.web;

import java.util.List;
import java.util.Map;
import vn.tiendo.plan.importing.Place;
import vn.tiendo.plan.source.PlanSource;
import vn.tiendo.plan.source.SourceBlock;
import vn.tiendo.plan.source.SourceFile;

/**
 * A document's text as the API shows it.
 *
 * @param head where the fields of the plan's head stand, by their names
 */
record SourceView(
        String plan,
        SourceFile file,
        Map<String, Place> head,
        List<SourceBlock> blocks,
        List<String> footnotes) {

    static SourceView of(PlanSource source) {
        return new SourceView(
                source.plan(), source.file(), source.head(), source.blocks(), source.footnotes());
    }
}
