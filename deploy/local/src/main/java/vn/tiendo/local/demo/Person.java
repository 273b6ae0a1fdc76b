package vn.tiendo.local.demo;

import vn.tiendo.local.api.Session;

/**
 * Somebody with a seat: signs in at the portal with a password, and has a system that calls the APIs
 * under the same name.
 *
 * @param account JWT subject of both
 * @param unit id of the unit of the seat
 */
public record Person(
        String account,
        String name,
        String unit,
        String role,
        String email,
        String password,
        Session session) {}
