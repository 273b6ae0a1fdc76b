package vn.tiendo.plan.document.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.tiendo.plan.document.DocumentFormat;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.DocumentRefused.Reason;

/** Bytes as text: UTF-8, or UTF-16 where a byte-order mark says so, as Excel's "Unicode text" has it. */
public final class PlainText {

    private static final int MOST_CHARACTERS = 4_000_000;

    /** Types that are text too, by how they begin. */
    private static final List<String> OTHER_TYPES = List.of("%PDF", "{\\rtf", "<");

    private PlainText() {}

    /** Without its byte-order mark; empty where it is no text, or text of a type of its own. */
    public static Optional<String> of(byte[] content) {
        return decoded(content)
                .filter(text -> text.indexOf('\0') < 0)
                .filter(text -> OTHER_TYPES.stream().noneMatch(text::startsWith));
    }

    /** What {@link #of} takes for text, unless nothing stands in it or far too much. */
    public static String modest(byte[] content) {
        var text = of(content).orElseThrow();
        if (text.length() > MOST_CHARACTERS) {
            throw new DocumentRefused(Reason.TOO_LARGE);
        }
        if (text.isBlank()) {
            throw new DocumentRefused(Reason.EMPTY);
        }
        return text;
    }

    private static Optional<String> decoded(byte[] content) {
        try {
            var text = charset(content).newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException otherEncodingOrBinary) {
            return Optional.empty();
        }
    }

    private static Charset charset(byte[] content) {
        boolean marked =
                DocumentFormat.begins(content, (byte) 0xFF, (byte) 0xFE)
                        || DocumentFormat.begins(content, (byte) 0xFE, (byte) 0xFF);
        return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
