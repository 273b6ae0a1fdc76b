package vn.tiendo.portal;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at a browser without scripts: keeps cookies, follows redirects, sends forms. */
public final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final String portal;
    private String csrf = "";

    public Browser(String portal) {
        this.portal = portal;
    }

    public Http.Heard open(String path) {
        return seen(Http.heard(client, html(path).GET()));
    }

    /** Sends a form with the token of the page that was open. */
    public Http.Heard send(String path, Map<String, String> fields) {
        var all = new java.util.HashMap<>(fields);
        all.put("_csrf", csrf);
        return post(path, all);
    }

    public Http.Heard sendWithoutToken(String path, Map<String, String> fields) {
        return post(path, fields);
    }

    public Http.Heard signIn(String username, String password) {
        open("/");
        return send("/sign-in", Map.of("username", username, "password", password));
    }

    /** Sends a form as it stands, for fields that come more than once. */
    public Http.Heard sendRaw(String path, String form) {
        return postForm(path, form + "&_csrf=" + encoded(csrf));
    }

    /** Sends something else than a form, and looks at the answer before any redirect. */
    public Http.Heard sendOnly(HttpRequest.Builder request) {
        var still =
                HttpClient.newBuilder().cookieHandler(client.cookieHandler().orElseThrow()).build();
        return Http.heard(still, request);
    }

    public HttpClient client() {
        return client;
    }

    public String csrf() {
        return csrf;
    }

    private Http.Heard post(String path, Map<String, String> fields) {
        var form =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return postForm(path, form);
    }

    private Http.Heard postForm(String path, String form) {
        return seen(
                Http.heard(
                        client,
                        html(path)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))));
    }

    private Http.Heard seen(Http.Heard page) {
        var token = CSRF.matcher(page.response().body());
        if (token.find()) {
            csrf = token.group(1);
        }
        return page;
    }

    private HttpRequest.Builder html(String path) {
        return HttpRequest.newBuilder(URI.create(portal + path)).header("Accept", "text/html");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
