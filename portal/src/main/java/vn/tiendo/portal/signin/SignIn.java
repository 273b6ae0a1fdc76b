package vn.tiendo.portal.signin;

import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** The names by which sign-in is known in several places. */
public final class SignIn {

    /** The portal's registration at its OpenID Connect provider, the local one or another. */
    public static final String REGISTRATION = "tiendo";

    /** Where the local issuer asks for username and password. */
    public static final String PAGE = "/sign-in";

    /** Where a browser is sent to sign in, whoever the provider is. */
    static final String START = "/oauth2/authorization/" + REGISTRATION;

    private SignIn() {}

    /**
     * Keeps the issuer's own request apart from the page that was asked for, so that after signing
     * in a person arrives there and not at the home page.
     */
    public static RequestCache authorizationRequests() {
        var cache = new HttpSessionRequestCache();
        cache.setSessionAttrName("tiendo.authorization-request");
        return cache;
    }
}
