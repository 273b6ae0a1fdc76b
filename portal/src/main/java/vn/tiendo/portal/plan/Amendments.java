package vn.tiendo.portal.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import vn.tiendo.portal.page.Dates;
import vn.tiendo.portal.page.Services;
import vn.tiendo.portal.route.ServiceAddresses;

/** Asks plan-service to change or end a plan in force. */
@Component
class Amendments {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final RestClient service;

    Amendments(Services services, ServiceAddresses addresses) {
        this.service = services.at(addresses.plans());
    }

    /** How many tasks a plan would leave undone. */
    record Outlook(long openTasks) {}

    /** A draft with the text in force, or with that of a document; the same key gives the same. */
    Draft begin(String plan, AmendmentForm form) {
        var fields = fields(form);
        var request =
                service.post()
                        .uri("/api/plans/{id}/amendments", plan)
                        .header(IDEMPOTENCY_KEY, form.key());
        if (form.hasFile()) {
            var parts = new LinkedMultiValueMap<String, Object>();
            fields.forEach(parts::add);
            parts.add("file", Objects.requireNonNull(form.file()).getResource());
            request.contentType(MediaType.MULTIPART_FORM_DATA).body(parts);
        } else {
            request.contentType(MediaType.APPLICATION_JSON).body(fields);
        }
        return Objects.requireNonNull(request.retrieve().body(Draft.class));
    }

    Outlook outlook(String plan) {
        return Objects.requireNonNull(
                service.get().uri("/api/plans/{id}/closing", plan).retrieve().body(Outlook.class));
    }

    void close(String plan, String reason, boolean force, String key) {
        service.post()
                .uri("/api/plans/{id}/closing", plan)
                .header(IDEMPOTENCY_KEY, key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("reason", reason, "force", force))
                .retrieve()
                .toBodilessEntity();
    }

    private static Map<String, String> fields(AmendmentForm form) {
        var fields = new HashMap<String, String>();
        fields.put("reason", form.reason());
        put(fields, "number", form.number());
        var day = form.issuedOn() == null ? "" : form.issuedOn().strip();
        put(fields, "issuedOn", Dates.typed(day).map(Object::toString).orElse(day));
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(name, value.strip());
        }
    }
}
