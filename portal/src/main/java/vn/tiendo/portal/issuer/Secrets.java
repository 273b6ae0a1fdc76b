package vn.tiendo.portal.issuer;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes secrets: for systems as dense as can be, for people such as can be typed from paper. */
final class Secrets {

    /** Without what is mistaken for something else when read aloud or typed. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** About 79 bits, in four groups. */
    static String password() {
        return IntStream.range(0, 4).mapToObj(group -> letters(4)).collect(Collectors.joining("-"));
    }

    static String clientSecret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String letters(int count) {
        return RANDOM.ints(count, 0, READABLE.length())
                .mapToObj(i -> String.valueOf(READABLE.charAt(i)))
                .collect(Collectors.joining());
    }
}
