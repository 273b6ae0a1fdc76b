package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.plan.document.Block;
import vn.tiendo.plan.document.Paragraph;
import vn.tiendo.plan.wording.Words;

/**
 * A plan that is a document of its own, or one that a decision in front of it issues: the decision then
 * has the number, the legal bases and the signature.
 *
 * @param letterhead what stands above the title, or the whole opening
 * @param bases the decision's reasons; empty where there is no decision
 */
record PlanParts(
        List<Block> letterhead, List<String> bases, Outline outline, List<Block> signature) {

    static PlanParts of(List<Block> blocks) {
        int plan = first(blocks, 0, HeadMatter::isTitle);
        int decision = first(blocks.subList(0, plan), 0, PlanParts::decides);
        int articles = first(blocks.subList(0, plan), decision, line -> line.startsWith("Điều "));
        int signed =
                IntStream.range(articles, plan)
                        .filter(i -> SignatureBlock.begins(blocks.get(i)))
                        .findFirst()
                        .orElse(plan);
        if (plan == blocks.size() || signed == plan) {
            var outline = Outline.of(blocks);
            return new PlanParts(outline.opening(), List.of(), outline, outline.signature());
        }
        var outline = Outline.of(blocks.subList(plan, blocks.size()));
        return new PlanParts(
                blocks.subList(0, decision),
                reasons(blocks.subList(decision, articles)),
                outline,
                outline.signature().isEmpty() ? blocks.subList(signed, plan) : outline.signature());
    }

    private static boolean decides(String line) {
        return Words.shouted(line) && line.startsWith("QUYẾT ĐỊNH");
    }

    private static List<String> reasons(List<Block> blocks) {
        return texts(blocks)
                .filter(line -> line.matches("(?:Căn cứ|Thực hiện|Xét|Theo)\\s.*"))
                .toList();
    }

    private static int first(List<Block> blocks, int from, Predicate<String> wanted) {
        for (int i = from; i < blocks.size(); i++) {
            if (texts(List.of(blocks.get(i))).anyMatch(wanted)) {
                return i;
            }
        }
        return blocks.size();
    }

    private static Stream<String> texts(List<Block> blocks) {
        var texts = new ArrayList<String>();
        for (var block : blocks) {
            if (block instanceof Paragraph paragraph) {
                texts.add(paragraph.text());
            }
        }
        return texts.stream();
    }
}
