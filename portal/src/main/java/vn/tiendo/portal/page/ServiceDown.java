package vn.tiendo.portal.page;

import org.jspecify.annotations.Nullable;

/** A service does not answer, or not now. Nothing is known of what it did. */
public final class ServiceDown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServiceDown(String service, @Nullable Throwable cause) {
        super(service + " does not answer", cause);
    }
}
