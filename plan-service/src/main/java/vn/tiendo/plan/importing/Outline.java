package vn.tiendo.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.plan.document.Block;
import vn.tiendo.plan.document.Paragraph;
import vn.tiendo.plan.wording.ClosingWords;
import vn.tiendo.plan.wording.ItemLabel;
import vn.tiendo.plan.wording.Words;

/**
 * A plan's parts: what stands above the first section, the sections, and the signature's block.
 *
 * @param closing from "Trên đây là" on, or empty
 * @param signature from "Nơi nhận" or the signer's office on
 */
record Outline(
        List<Block> opening, List<Section> sections, List<String> closing, List<Block> signature) {

    private static final Pattern KNOWN =
            Pattern.compile(
                    ".*(?:mục tiêu|mục đích|chỉ tiêu|nhiệm vụ|nội dung|tổ chức thực hiện|giải pháp|phân công|kinh phí|yêu cầu).*");
    private static final Pattern GENERAL =
            Pattern.compile(
                    "(?:(?:các|những|một số)\\s+)?(?:(?:nội dung|nhiệm vụ|giải pháp|hoạt động|công việc|mục tiêu|kế hoạch)(?:,|\\svà)?\\s*)+(?:cụ thể|trọng tâm|chủ yếu|thực hiện|chính|chung|triển khai|phải)*[\\s.:]*");
    private static final int LONGEST_TITLE = 200;

    record Section(String label, String title, List<Block> blocks) {

        boolean about(String... words) {
            var folded = Words.folded(title);
            return List.of(words).stream().anyMatch(folded::contains);
        }

        List<String> paragraphs() {
            return blocks.stream()
                    .filter(Paragraph.class::isInstance)
                    .map(block -> ((Paragraph) block).text())
                    .toList();
        }
    }

    static Outline of(List<Block> blocks) {
        var opening = new ArrayList<Block>();
        var sections = new ArrayList<Section>();
        var closing = new ArrayList<String>();
        int end = end(blocks);
        for (var block : Parts.titled(blocks.subList(0, end))) {
            var heading =
                    block instanceof Paragraph paragraph
                            ? heading(paragraph.text(), sections)
                            : Optional.<Section>empty();
            if (heading.isPresent()) {
                sections.add(heading.get());
            } else if (block instanceof Paragraph paragraph
                    && (!closing.isEmpty() || ClosingWords.close(paragraph.text()))) {
                closing.add(paragraph.text());
            } else if (sections.isEmpty()) {
                opening.add(block);
            } else {
                sections.get(sections.size() - 1).blocks().add(block);
            }
        }
        return new Outline(opening, sections, closing, blocks.subList(end, blocks.size()));
    }

    /** Whether a heading says no more than that tasks follow. */
    static boolean general(String title) {
        return GENERAL.matcher(Words.folded(title)).matches();
    }

    /** Whether the words head a section. */
    static boolean heads(String text) {
        return heading(text, List.of()).isPresent();
    }

    /** The first sections that are about any of the words. */
    Optional<Section> section(String... words) {
        return sections.stream().filter(section -> section.about(words)).findFirst();
    }

    /** Where the signature begins; what follows it is annexes. */
    private static int end(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (SignatureBlock.begins(blocks.get(i))) {
                return i;
            }
        }
        return blocks.size();
    }

    private static Optional<Section> heading(String text, List<Section> before) {
        if (text.length() > LONGEST_TITLE) {
            return Optional.empty();
        }
        var label = ItemLabel.of(text).filter(found -> !found.rest().isBlank()).orElse(null);
        boolean shouted = Words.shouted(label == null ? text : label.rest());
        boolean known = KNOWN.matcher(Words.folded(text)).matches();
        boolean roman = label != null && label.kind() == ItemLabel.Kind.ROMAN;
        boolean outer =
                label != null
                        && (label.kind() == ItemLabel.Kind.UPPER
                                || label.kind() == ItemLabel.Kind.ARABIC);
        if (label == null) {
            return shouted && known && !before.isEmpty()
                    ? Optional.of(new Section("", text, new ArrayList<>()))
                    : Optional.empty();
        }
        boolean heads = roman && !text.endsWith(";") || outer && shouted && known;
        return heads
                ? Optional.of(new Section(label.text(), label.rest(), new ArrayList<>()))
                : Optional.empty();
    }
}
