package vn.tiendo.portal.page;

import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.defaults.problem.Problem;
import vn.tiendo.portal.signin.SignIn;

/** How pages ask services: with the signed-in person's token, hearing problems in Vietnamese. */
@Component
public class Services {

    private static final Set<String> REASONS =
            Set.of("facts-under-way", "facts-held-back", "outbox-full");

    private final RestClient.Builder builder;
    private final OAuth2AuthorizedClientManager tokens;
    private final JsonMapper json;

    Services(RestClient.Builder builder, OAuth2AuthorizedClientManager tokens, JsonMapper json) {
        this.builder = builder;
        this.tokens = tokens;
        this.json = json;
    }

    /** A client of the service at this address. */
    public RestClient at(URI address) {
        return builder.clone()
                .baseUrl(address)
                .defaultHeader(HttpHeaders.ACCEPT_LANGUAGE, "vi")
                .requestInterceptor(withToken())
                .requestInterceptor(Services::answering)
                .defaultStatusHandler(status -> status.isError(), this::refuse)
                .build();
    }

    private OAuth2ClientHttpRequestInterceptor withToken() {
        var interceptor = new OAuth2ClientHttpRequestInterceptor(tokens);
        interceptor.setClientRegistrationIdResolver(request -> SignIn.REGISTRATION);
        return interceptor;
    }

    private static ClientHttpResponse answering(
            HttpRequest request, byte[] body, ClientHttpRequestExecution next) {
        try {
            return next.execute(request, body);
        } catch (IOException e) {
            throw new ServiceDown(request.getURI().getAuthority(), e);
        }
    }

    private void refuse(HttpRequest request, ClientHttpResponse response) throws IOException {
        if (response.getStatusCode().value() == 503) {
            throw unavailable(request, response);
        }
        if (response.getStatusCode().is5xxServerError()) {
            throw new ServiceDown(
                    request.getURI().getAuthority() + " " + response.getStatusCode(), null);
        }
        try {
            throw new ServiceRefused(json.readValue(response.getBody(), Problem.class));
        } catch (JacksonException e) {
            throw new ServiceDown(request.getURI().getAuthority(), e);
        }
    }

    /** Refused before anything was done, with a reason to tell; any other outage leaves us in doubt. */
    private RuntimeException unavailable(HttpRequest request, ClientHttpResponse response)
            throws IOException {
        var doubt = new ServiceDown(request.getURI().getAuthority() + " 503", null);
        try {
            var problem = json.readValue(response.getBody(), Problem.class);
            return problem.code() != null && REASONS.contains(problem.code())
                    ? new ServiceRefused(problem)
                    : doubt;
        } catch (JacksonException e) {
            return doubt;
        }
    }
}
