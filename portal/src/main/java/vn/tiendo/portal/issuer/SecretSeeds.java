package vn.tiendo.portal.issuer;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What secrets are made from. A request with an Idempotency-Key gets the same seed at every retry,
 * also after a restart: so its answer can be given again although no secret is kept.
 */
final class SecretSeeds {

    private static final String HMAC = "HmacSHA512";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    private SecretSeeds(byte[] key) {
        this.key = new SecretKeySpec(key, HMAC);
    }

    static SecretSeeds in(KeptFile file) {
        var text =
                file.read()
                        .orElseGet(
                                () -> {
                                    var made = Base64.getEncoder().encodeToString(random());
                                    file.write(made);
                                    return made;
                                });
        return new SecretSeeds(Base64.getDecoder().decode(text.strip()));
    }

    /**
     * @param bytes 64 of them
     * @param mark by which a retry is known; null where it cannot be
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    record Seed(byte[] bytes, @Nullable String mark) {}

    /** @param request all by which a retry is told from another wish; null without a key */
    Seed of(@Nullable String request) {
        return request == null
                ? new Seed(random(), null)
                : new Seed(
                        hmac("secret\n" + request),
                        Base64.getEncoder().encodeToString(hmac("mark\n" + request)));
    }

    private static byte[] random() {
        var bytes = new byte[64];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private byte[] hmac(String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every JDK has " + HMAC, e);
        }
    }
}
