package vn.tiendo.report.report;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One way to write a value as JSON: names sorted, no spaces, nulls left out, dates as ISO texts,
 * only what must be escaped is. Whole numbers alone: nobody agrees on how to write the others.
 */
final class CanonicalJson {

    private CanonicalJson() {}

    /** SHA-256 over the UTF-8 of the canonical JSON, in lower-case hexadecimal. */
    static String sha256(Object value) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(of(value).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String of(Object value) {
        if (value instanceof Record composed) {
            return object(composed);
        }
        if (value instanceof Collection<?> values) {
            return values.stream()
                    .map(CanonicalJson::of)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof Enum<?> constant) {
            return text(constant.name());
        }
        return text(value.toString());
    }

    private static String object(Record value) {
        return Arrays.stream(value.getClass().getRecordComponents())
                .sorted(Comparator.comparing(RecordComponent::getName))
                .map(component -> member(component, value))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static @Nullable String member(RecordComponent component, Record owner) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            var value = accessor.invoke(owner);
            return value == null ? null : text(component.getName()) + ":" + of(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record shows its components", e);
        }
    }

    private static String text(String value) {
        var written = new StringBuilder("\"");
        value.chars().forEach(c -> escape(written, (char) c));
        return written.append('"').toString();
    }

    private static void escape(StringBuilder written, char c) {
        switch (c) {
            case '"' -> written.append("\\\"");
            case '\\' -> written.append("\\\\");
            case '\n' -> written.append("\\n");
            case '\r' -> written.append("\\r");
            case '\t' -> written.append("\\t");
            case '\b' -> written.append("\\b");
            case '\f' -> written.append("\\f");
            default -> {
                if (c < ' ') {
                    written.append("\\u%04x".formatted((int) c));
                } else {
                    written.append(c);
                }
            }
        }
    }
}
