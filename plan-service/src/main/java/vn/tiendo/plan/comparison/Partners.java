package vn.tiendo.plan.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jspecify.annotations.Nullable;

/**
 * Who is paired with whom, each once, so that all likenesses together are greatest: a task that is
 * nearest to two is left to the one that has no other partner.
 */
final class Partners {

    /** The one before and the one after, by their place in their lists. */
    record Pair(int before, int after) {}

    private final SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph =
            new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    private final Set<Integer> left = new LinkedHashSet<>();
    private final Set<Integer> right = new LinkedHashSet<>();

    /**
     * Offered once each.
     *
     * @param gain of pairing these two, above 0
     */
    void offer(int before, int after, double gain) {
        int one = 2 * before;
        int other = 2 * after + 1;
        left.add(one);
        right.add(other);
        graph.addVertex(one);
        graph.addVertex(other);
        graph.setEdgeWeight(graph.addEdge(one, other), gain);
    }

    /** In the order of what stands after. */
    List<Pair> best() {
        var pairs = new ArrayList<Pair>();
        for (var edge :
                new MaximumWeightBipartiteMatching<>(graph, left, right).getMatching().getEdges()) {
            pairs.add(new Pair(graph.getEdgeSource(edge) / 2, graph.getEdgeTarget(edge) / 2));
        }
        pairs.sort(Comparator.comparingInt(Pair::after));
        return pairs;
    }

    /** Everything of both lists: the pairs and the new in the order after, what went behind them. */
    <T, P> List<P> joined(
            List<T> before, List<T> after, BiFunction<@Nullable T, @Nullable T, P> pair) {
        var partners = new HashMap<Integer, Integer>();
        best().forEach(found -> partners.put(found.after(), found.before()));
        var all = new ArrayList<P>();
        for (int j = 0; j < after.size(); j++) {
            var partner = partners.get(j);
            all.add(pair.apply(partner == null ? null : before.get(partner), after.get(j)));
        }
        for (int i = 0; i < before.size(); i++) {
            if (!partners.containsValue(i)) {
                all.add(pair.apply(before.get(i), null));
            }
        }
        return all;
    }
}
