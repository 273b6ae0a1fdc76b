package vn.tiendo.portal;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gets tokens from the local issuer as a department's system does. */
public final class Tokens {

    private final String portal;
    private final String adminSecret;

    Tokens(String portal, String adminSecret) {
        this.portal = portal;
        this.adminSecret = adminSecret;
    }

    public String ofAdmin() {
        return of("tiendo-admin", adminSecret);
    }

    public String of(String clientId, String secret) {
        return answer(clientId, secret).text("access_token");
    }

    public Http.Heard answer(String clientId, String secret) {
        var basic = (clientId + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return Http.heard(
                HttpRequest.newBuilder(URI.create(portal + "/oauth2/token"))
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(basic))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "grant_type=client_credentials")));
    }

    /** Registers a client, or takes the one that is there, and gets its token. */
    public String ofNewClient(String clientId, String authority, String unit, String role) {
        var body =
                """
                {"clientId":"%s","authority":"%s","unit":"%s","roles":["%s"]}"""
                        .formatted(clientId, authority, unit, role);
        var made = Http.heard(Http.json(as(ofAdmin(), "/api/clients"), body));
        if (made.status() == 409) {
            var renewal = "/api/clients/" + clientId + "/secret";
            made = Http.heard(Http.json(as(ofAdmin(), renewal), ""));
        }
        return of(clientId, made.text("clientSecret"));
    }

    public HttpRequest.Builder as(String token, String path) {
        return HttpRequest.newBuilder(URI.create(portal + path))
                .header("Authorization", "Bearer " + token);
    }

    public static JsonNode claims(String token) {
        var body = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JsonMapper.shared().readTree(body);
    }
}
