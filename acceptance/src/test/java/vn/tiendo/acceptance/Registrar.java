package vn.tiendo.acceptance;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.local.api.Api;
import vn.tiendo.local.api.Json;
import vn.tiendo.local.api.Session;
import vn.tiendo.local.system.LocalSystem;

/** Registers an authority that has a standing body and a clerk there, and no other unit yet. */
record Registrar(LocalSystem system) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Somebody who may sign in. */
    record Clerk(String account, String password) {}

    Clerk clerkOf(String authority, String name) {
        var api = new Api(system.portal(), PATIENCE);
        return clerkOf(api.as("tiendo-admin", system.adminSecret()), authority, name);
    }

    static Clerk clerkOf(Session admin, String authority, String name) {
        var body = authority + "-thuong-truc";
        admin.post("/api/units", unit(authority, authority, name, "AUTHORITY"));
        var standing = new HashMap<>(unit(body, authority, "Bộ phận thường trực", "UNIT"));
        standing.put("parent", authority);
        admin.post("/api/units", standing);
        var account =
                admin.post(
                        "/api/accounts",
                        Map.of(
                                "username",
                                authority + "-can-bo",
                                "name",
                                "Nguyễn Thị Lan",
                                "authority",
                                authority,
                                "unit",
                                body,
                                "roles",
                                List.of("PLAN_MANAGER")));
        return new Clerk(authority + "-can-bo", Json.text(account, "password"));
    }

    private static Map<String, Object> unit(String id, String authority, String name, String kind) {
        return Map.of(
                "id", id, "authority", authority, "name", name, "kind", kind, "aliases", List.of());
    }
}
