package vn.tiendo.plan.document;

import org.jspecify.annotations.Nullable;

/**
 * Words of one paragraph, an automatic number printed in front of them. Never blank.
 *
 * @param page that it begins on; null where the format knows no pages
 */
public record Paragraph(String text, @Nullable Integer page) implements Block {

    public Paragraph(String text) {
        this(text, null);
    }
}
