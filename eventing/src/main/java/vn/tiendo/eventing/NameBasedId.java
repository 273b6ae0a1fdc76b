package vn.tiendo.eventing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids that follow from names, so that a repetition meets what the first run made (RFC 9562, UUIDv5). */
public final class NameBasedId {

    private static final UUID NAMESPACE = UUID.fromString("7c0f6a52-3d0e-5b5c-9a39-6f4a8b1c2d3e");

    private NameBasedId() {}

    /** The id of these parts in this order. Parts are told apart: ("a", "bc") is not ("ab", "c"). */
    public static String of(String... parts) {
        var sha1 = sha1();
        sha1.update(
                ByteBuffer.allocate(16)
                        .putLong(NAMESPACE.getMostSignificantBits())
                        .putLong(NAMESPACE.getLeastSignificantBits())
                        .array());
        for (var part : parts) {
            sha1.update(part.getBytes(StandardCharsets.UTF_8));
            sha1.update((byte) 0);
        }
        var bytes = ByteBuffer.wrap(sha1.digest());
        var high = (bytes.getLong() & 0xffffffffffff0fffL) | 0x5000L;
        var low = (bytes.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
