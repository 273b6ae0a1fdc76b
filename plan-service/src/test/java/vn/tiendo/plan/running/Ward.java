package vn.tiendo.plan.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.defaults.testing.ServiceApi;

/** A ward to test with: its tree, as bodies of requests, and its plan's document. */
public record Ward(String id) {

    public Map<String, Object> authority() {
        return body(id, null, "UBND phường Sông Mai", "AUTHORITY");
    }

    public Map<String, Object> office() {
        var unit = body(id + "-vp", id, "Văn phòng HĐND và UBND phường", "UNIT");
        unit.put("aliases", List.of("Văn phòng phường"));
        return unit;
    }

    public Map<String, Object> culture() {
        return body(id + "-vhxh", id, "Phòng Văn hóa - Xã hội", "UNIT");
    }

    public Map<String, Object> everybody() {
        var group = body(id + "-cac-phong", id, "Các phòng, đơn vị", "GROUP");
        group.put("members", Map.of("of", "CHILDREN"));
        return group;
    }

    public void register(ServiceApi admin) {
        for (var unit : List.of(authority(), office(), culture(), everybody())) {
            admin.post("/api/units", unit).expect(201);
        }
    }

    /** Corrections that settle what the document leaves blank. */
    public List<Map<String, String>> corrections(String number) {
        return List.of(
                correction("number", number),
                correction("issuedOn", "2026-01-05"),
                correction("standingBody", id + "-vhxh"));
    }

    public static Map<String, String> correction(String field, String value) {
        return Map.of("field", field, "value", value, "reason", "Theo bản đã ký");
    }

    public static byte[] document() {
        try (var document = Ward.class.getResourceAsStream("/documents/song-mai.txt")) {
            return document.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> body(String unit, String parent, String name, String kind) {
        var body = new LinkedHashMap<String, Object>();
        body.put("id", unit);
        body.put("authority", id);
        body.put("name", name);
        body.put("kind", kind);
        if (parent != null) {
            body.put("parent", parent);
        }
        return body;
    }
}
