package vn.tiendo.defaults.readmodel;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.eventing.readmodel.ReadModelStatus;
import vn.tiendo.eventing.readmodel.ReadModels;

/** Read models hold what is of all authorities, so only who administers all of them gets in. */
@RestController
@RequestMapping("/manage/read-models")
final class ReadModelController {

    private static final Logger LOG = LoggerFactory.getLogger(ReadModelController.class);

    private final ReadModels models;

    ReadModelController(ReadModels models) {
        this.models = models;
    }

    record All(List<ReadModelStatus> items) {}

    @GetMapping
    All all(Caller caller) {
        caller.requireAdministersAll();
        return new All(models.status());
    }

    /** Begins, or goes on with what was begun; how far it came is seen by {@link #all}. */
    @PostMapping("/{name}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ReadModelStatus rebuild(Caller caller, @PathVariable String name) {
        caller.requireAdministersAll();
        LOG.info("{} rebuilds {}", caller.subject(), name);
        return models.rebuild(name);
    }

    /** The undo: what was read is read on. */
    @DeleteMapping("/{name}/rebuild")
    ReadModelStatus giveUp(Caller caller, @PathVariable String name) {
        caller.requireAdministersAll();
        LOG.info("{} gives up the rebuilding of {}", caller.subject(), name);
        return models.giveUp(name);
    }
}
