package vn.tiendo.portal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A task as one of the two plans has it, with what the other has not marked. */
record ComparedSide(
        String number,
        List<Piece> activity,
        List<Piece> lead,
        List<Piece> coordinating,
        List<Product> products) {

    record Product(List<Piece> name, List<Piece> deadline) {}

    /** A task that this plan alone has: nothing of it is marked, for all of it is new or gone. */
    static ComparedSide alone(Comparison.Task task, Map<String, String> units) {
        return new ComparedSide(
                number(task),
                Piece.of(task.activity(), false),
                names(task.lead(), List.of(), units),
                names(task.coordinating(), List.of(), units),
                task.deliverables().stream()
                        .map(one -> product(one, false, Piece.of(one.deadline(), false)))
                        .toList());
    }

    static ComparedSide before(Comparison.Pair pair, Map<String, String> units) {
        var task = pair.before();
        return new ComparedSide(
                number(task),
                words(task.activity(), pair.activity(), WordChanges::before),
                names(task.lead(), pair.lead().removed(), units),
                names(task.coordinating(), pair.coordinating().removed(), units),
                products(
                        task,
                        pair,
                        Comparison.ProductChange::before,
                        Comparison.ProductChange::after,
                        WordChanges::before));
    }

    static ComparedSide after(Comparison.Pair pair, Map<String, String> units) {
        var task = pair.after();
        return new ComparedSide(
                number(task),
                words(task.activity(), pair.activity(), WordChanges::after),
                names(task.lead(), pair.lead().added(), units),
                names(task.coordinating(), pair.coordinating().added(), units),
                products(
                        task,
                        pair,
                        Comparison.ProductChange::after,
                        Comparison.ProductChange::before,
                        WordChanges::after));
    }

    private static String number(Comparison.Task task) {
        return task.area() + "." + task.label();
    }

    private static List<Piece> words(
            @Nullable String text,
            Comparison.@Nullable Change change,
            Function<WordChanges, List<Piece>> side) {
        return change == null
                ? Piece.of(text, false)
                : side.apply(WordChanges.between(change.before(), change.after()));
    }

    private static List<Piece> names(
            List<String> names, List<String> differing, Map<String, String> units) {
        var pieces = new ArrayList<Piece>();
        names.forEach(
                name ->
                        pieces.add(
                                new Piece(
                                        units.getOrDefault(name, name), differing.contains(name))));
        return pieces;
    }

    private static List<Product> products(
            Comparison.Task task,
            Comparison.Pair pair,
            Function<Comparison.ProductChange, @Nullable Integer> here,
            Function<Comparison.ProductChange, @Nullable Integer> there,
            Function<WordChanges, List<Piece>> side) {
        var products = new ArrayList<Product>();
        for (var one : task.deliverables()) {
            var found =
                    pair.deliverables().stream()
                            .filter(change -> Objects.equals(here.apply(change), one.no()))
                            .findFirst();
            if (found.isEmpty() || there.apply(found.get()) == null) {
                products.add(product(one, found.isPresent(), Piece.of(one.deadline(), true)));
            } else {
                var change = found.get();
                products.add(
                        new Product(
                                words(one.name(), change.name(), side),
                                // a date is read as a whole
                                Piece.of(one.deadline(), change.deadline() != null)));
            }
        }
        return products;
    }

    private static Product product(Comparison.Product one, boolean differs, List<Piece> deadline) {
        return new Product(Piece.of(one.name(), differs), deadline);
    }
}
