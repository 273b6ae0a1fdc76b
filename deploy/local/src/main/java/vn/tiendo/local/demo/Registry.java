package vn.tiendo.local.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.local.api.Api;
import vn.tiendo.local.api.Json;
import vn.tiendo.local.api.Session;

/** Registers units, seats, accounts and clients, as an administrator does before the first plan. */
final class Registry {

    static final String AUTHORITY = "co-quan";

    /** No slug of a unit's name: a province's own plan names its Sở Nội vụ as a lead unit. */
    static final String INTERIOR = "noi-nhan-bao-cao";

    private final Api api;
    private final Session admin;
    private final List<Person> people = new ArrayList<>();

    Registry(Api api, String adminSecret) {
        this.api = api;
        this.admin = api.as("tiendo-admin", adminSecret);
    }

    /** A system of the authority's own, before anybody knows a unit. */
    Session client(String id, String unit, String role) {
        return client(id, AUTHORITY, unit, role);
    }

    private Session client(String id, String authority, String unit, String role) {
        var client =
                admin.post(
                        "/api/clients",
                        Map.of(
                                "clientId", id,
                                "authority", authority,
                                "unit", unit,
                                "roles", List.of(role)));
        return api.as(id, Json.text(client, "clientSecret"));
    }

    void interior() {
        admin.post(
                "/api/units",
                Map.of(
                        "id",
                        INTERIOR,
                        "authority",
                        INTERIOR,
                        "name",
                        "Sở Nội vụ",
                        "kind",
                        "INTERIOR",
                        "code",
                        "SNV",
                        "aliases",
                        List.of()));
    }

    void authority(String name) {
        admin.post(
                "/api/units",
                Map.of(
                        "id", AUTHORITY,
                        "authority", AUTHORITY,
                        "name", name,
                        "kind", "AUTHORITY",
                        "code", "CQ",
                        "aliases", List.of(),
                        "reportsTo", INTERIOR));
    }

    void unit(String id, String name) {
        admin.post("/api/units", below(id, name, "UNIT"));
    }

    void group(String id, String name) {
        var group = new HashMap<>(below(id, name, "GROUP"));
        group.put("members", Map.of("of", "CHILDREN", "units", List.of()));
        admin.post("/api/units", group);
    }

    private static Map<String, Object> below(String id, String name, String kind) {
        return Map.of(
                "id", id,
                "authority", AUTHORITY,
                "parent", AUTHORITY,
                "name", name,
                "kind", kind,
                "code", id,
                "aliases", List.of());
    }

    /** Gives somebody a seat, a password and a client of the same name. */
    Person person(String account, String name, String authority, String unit, String role) {
        var session = client(account, authority, unit, role);
        var signIn =
                admin.post(
                        "/api/accounts",
                        Map.of(
                                "username", account,
                                "name", name,
                                "authority", authority,
                                "unit", unit,
                                "roles", List.of(role)));
        var email = account + "@vi-du.test";
        admin.put(
                "/api/seats/seat-" + account,
                Map.of(
                        "unit", unit, "role", role, "name", name, "email", email, "account",
                        account));
        var password = Json.text(signIn, "password");
        var person = new Person(account, name, unit, role, email, password, session);
        people.add(person);
        return person;
    }

    List<Person> people() {
        return List.copyOf(people);
    }
}
