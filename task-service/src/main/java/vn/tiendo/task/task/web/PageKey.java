package vn.tiendo.task.task.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import vn.tiendo.defaults.problem.Refusal;

/** A place in a list, in a form that needs no escaping in an address. */
final class PageKey {
    private PageKey() {}

    static String write(String order) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(order.getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable String read(@Nullable String key) {
        if (key == null || key.isEmpty()) {
            return null;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(key), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadPageKey();
        }
    }

    /** {@code after} is what a list gave as {@code next}, nothing else. */
    static final class BadPageKey extends Refusal {
        private static final long serialVersionUID = 1L;

        BadPageKey() {
            super(Kind.MALFORMED, "bad-page-key");
        }
    }
}
