package vn.tiendo.plan.source.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.eventing.error.NotThere;
import vn.tiendo.plan.source.Sources;

/** The text that a plan was read from, open to whom the plan is. */
@RestController
@RequestMapping("/api/plans/{id}/source")
class SourceController {

    private final Sources sources;

    SourceController(Sources sources) {
        this.sources = sources;
    }

    /** Blocks in reading order; tables, rows and cells are counted as the places of findings are. */
    @GetMapping
    SourceView show(@PathVariable String id, Caller caller) {
        var source = sources.of(id).orElseThrow(() -> new NotThere(id));
        caller.requireAuthority(source.authority());
        return SourceView.of(source);
    }
}
