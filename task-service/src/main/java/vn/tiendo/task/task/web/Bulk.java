package vn.tiendo.task.task.web;

import static java.util.Objects.requireNonNullElseGet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.SmartValidator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.defaults.problem.ItemProblems;
import vn.tiendo.defaults.problem.Problem;
import vn.tiendo.eventing.Answer;
import vn.tiendo.eventing.Committed;
import vn.tiendo.eventing.Stored;
import vn.tiendo.task.task.Task;
import vn.tiendo.task.task.web.BulkResult.Outcome;

/** Carries out the commands of one request one after another, each by itself. */
@Component
class Bulk {
    private final JsonMapper json;
    private final SmartValidator validator;
    private final ItemProblems problems;

    Bulk(JsonMapper json, SmartValidator validator, ItemProblems problems) {
        this.json = json;
        this.validator = validator;
        this.problems = problems;
    }

    /**
     * Where the store goes away, what is left is not tried any more: each would wait for it in vain.
     *
     * @param shape what an item has to be
     * @param receipt what the command answers by itself
     */
    <I extends BulkRequest.Item> BulkResult of(
            BulkRequest request,
            Class<I> shape,
            HttpServletRequest http,
            Function<Stored<Task>, Answer> receipt,
            Function<I, Committed<Task>> command) {
        var results = new ArrayList<Outcome>();
        @Nullable Problem down = null;
        for (var sent : request.items()) {
            var outcome =
                    down == null
                            ? one(sent, shape, http, receipt, command)
                            : Outcome.refused(named(sent), down);
            results.add(outcome);
            if (outcome.problem() != null
                    && outcome.problem().code().equals(Problem.STORE_UNAVAILABLE)) {
                down = outcome.problem();
            }
        }
        return BulkResult.of(List.copyOf(results));
    }

    private <I extends BulkRequest.Item> Outcome one(
            JsonNode sent,
            Class<I> shape,
            HttpServletRequest http,
            Function<Stored<Task>, Answer> receipt,
            Function<I, Committed<Task>> command) {
        if (!sent.isObject()) {
            return Outcome.refused(null, problems.unreadable(null, http));
        }
        I item;
        try {
            item = json.treeToValue(sent, shape);
        } catch (JacksonException e) {
            return Outcome.refused(named(sent), problems.unreadable(e, http));
        }
        var wrong = new BeanPropertyBindingResult(item, "item");
        validator.validate(item, wrong);
        if (wrong.hasErrors()) {
            return Outcome.refused(named(sent), problems.invalid(wrong, http));
        }
        try {
            var done = command.apply(item);
            var answer = requireNonNullElseGet(done.answer(), () -> receipt.apply(done.stored()));
            return new Outcome(item.task(), answer.status(), done.repeated(), answer.body(), null);
        } catch (RuntimeException e) {
            return Outcome.refused(item.task(), problems.of(e, http));
        }
    }

    private static @Nullable String named(JsonNode sent) {
        var task = sent.path("task");
        return task.isString() ? task.asString() : null;
    }
}
