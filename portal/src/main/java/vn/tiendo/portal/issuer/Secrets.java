package vn.tiendo.portal.issuer;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;

/**
 * Makes secrets of a seed: for systems as dense as can be, for people such as can be typed from
 * paper.
 */
final class Secrets {

    /** Without what is mistaken for something else when read aloud or typed. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final BigInteger LETTERS = BigInteger.valueOf(READABLE.length());

    private Secrets() {}

    /** About 79 bits, in four groups. */
    static String password(byte[] seed) {
        var left = new BigInteger(1, seed);
        var password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                password.append('-');
            }
            var step = left.divideAndRemainder(LETTERS);
            password.append(READABLE.charAt(step[1].intValue()));
            left = step[0];
        }
        return password.toString();
    }

    /** 256 bits. */
    static String clientSecret(byte[] seed) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(seed, 32));
    }
}
