package vn.tiendo.defaults.problem;

/** The code of a problem that nothing but its HTTP status tells. */
final class HttpCodes {

    private HttpCodes() {}

    static String of(int status) {
        return switch (status) {
            case 400 -> "malformed";
            case 401 -> "no-token";
            case 403 -> "forbidden";
            case 404 -> "not-there";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 503 -> "unavailable";
            default -> status < 500 ? "refused" : "internal";
        };
    }
}
