package vn.tiendo.plan.document.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.plan.document.DocumentFormat;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.DocumentRefused.Reason;
import vn.tiendo.plan.wording.Words;

/**
 * Bytes as text: UTF-8; UTF-16, as Excel's "Unicode text" has it; or Windows' own Vietnamese code page,
 * which older programs save in, where the words that come out are a plan's.
 */
public final class PlainText {

    private static final int MOST_CHARACTERS = 4_000_000;

    /** So much says which encoding it is. */
    private static final int LOOKED_AT = 4_000;

    /** Types that are text too, by how they begin. */
    private static final List<String> OTHER_TYPES = List.of("%PDF", "{\\rtf", "<");

    private static final String CODE_PAGE = "windows-1258";
    private static final Pattern PLANS_WORDS =
            Pattern.compile("kế hoạch|nhiệm vụ|đơn vị|chủ trì|thời hạn|thời gian");

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
        var text = decoded(content, charset(content));
        return text.isPresent() ? text : vietnamese(content);
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException otherEncodingOrBinary) {
            return Optional.empty();
        }
    }

    /** Nearly all bytes are letters of the code page, so that only words can tell. */
    private static Optional<String> vietnamese(byte[] content) {
        if (!Charset.isSupported(CODE_PAGE) || binary(content)) {
            return Optional.empty();
        }
        return decoded(content, Charset.forName(CODE_PAGE))
                .filter(
                        text ->
                                PLANS_WORDS
                                        .matcher(
                                                Words.folded(
                                                        text.substring(
                                                                0,
                                                                Math.min(
                                                                        text.length(), LOOKED_AT))))
                                        .find());
    }

    private static boolean binary(byte[] content) {
        for (byte each : content) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r') {
                return true;
            }
        }
        return false;
    }

    private static Charset charset(byte[] content) {
        boolean marked =
                DocumentFormat.begins(content, (byte) 0xFF, (byte) 0xFE)
                        || DocumentFormat.begins(content, (byte) 0xFE, (byte) 0xFF);
        return marked
                ? StandardCharsets.UTF_16
                : unmarked16(content) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    /** Two bytes for each letter without a mark in front: blanks and plain letters have a zero behind. */
    private static boolean unmarked16(byte[] content) {
        int end = Math.min(content.length, LOOKED_AT) / 2 * 2;
        int zeros = 0;
        for (int i = 0; i < end; i += 2) {
            if (content[i] == 0) {
                return false;
            }
            zeros += content[i + 1] == 0 ? 1 : 0;
        }
        return content.length % 2 == 0 && zeros * 4 > end / 2;
    }
}
