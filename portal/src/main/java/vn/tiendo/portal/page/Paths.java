package vn.tiendo.portal.page;

import java.util.stream.Stream;

/** Which paths systems ask for, and therefore get JSON. */
final class Paths {

    private Paths() {}

    static boolean isForSystems(String path) {
        return Stream.of("/api/", "/actuator", "/v3/", "/oauth2/token", "/oauth2/jwks")
                .anyMatch(path::startsWith);
    }
}
