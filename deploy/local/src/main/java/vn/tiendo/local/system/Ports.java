package vn.tiendo.local.system;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.local.process.FreePort;
import vn.tiendo.local.process.PartFailed;
import vn.tiendo.local.store.Store;

/** Who listens where, always on 127.0.0.1. */
public record Ports(
        int portal,
        int plans,
        int tasks,
        int reports,
        int notifications,
        int broker,
        int store,
        int smtp,
        int imap) {

    private static final int COUNT = 9;

    public static Ports usual() {
        return new Ports(8080, 8081, 8082, 8083, 8084, 19092, 27027, 12525, 12143);
    }

    /** Of those that keep data of their own: plans, tasks, reports, notifications. */
    public List<Integer> services() {
        return List.of(plans, tasks, reports, notifications);
    }

    /** Nine in a row, the portal's first. */
    public static Ports from(int base) {
        if (base < 1024 || base + COUNT > 65_536) {
            throw new IllegalArgumentException(
                    "The port base must lie between 1024 and " + (65_536 - COUNT) + ".");
        }
        return new Ports(
                base, base + 1, base + 2, base + 3, base + 4, base + 5, base + 6, base + 7,
                base + 8);
    }

    /** For tests, beside whatever else runs here. */
    public static Ports free() {
        for (int attempt = 0; attempt < 100; attempt++) {
            Ports ports = from(FreePort.any());
            if (ports.byPart().values().stream().allMatch(FreePort::isFree)) {
                return ports;
            }
        }
        throw new IllegalStateException("No nine free ports in a row.");
    }

    /** Fails in one line that names each port that is taken; what is not ours needs none. */
    void requireFree(Store store, boolean keepsMails) {
        String taken =
                byPart().entrySet().stream()
                        .filter(port -> !port.getKey().equals("store") || store.isOurs())
                        .filter(port -> !port.getKey().startsWith("mail") || keepsMails)
                        .filter(port -> !FreePort.isFree(port.getValue()))
                        .map(port -> port.getValue() + " (" + port.getKey() + ")")
                        .collect(Collectors.joining(", "));
        if (!taken.isEmpty()) {
            throw new PartFailed(
                    "Port taken: "
                            + taken
                            + ": stop what listens there, or shift all ports with"
                            + " --port-base N.");
        }
    }

    /** In the order in which people look for them. */
    public Map<String, Integer> byPart() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("portal", portal);
        ports.put("plan-service", plans);
        ports.put("task-service", tasks);
        ports.put("report-service", reports);
        ports.put("notification-service", notifications);
        ports.put("broker", broker);
        ports.put("store", store);
        ports.put("mail (SMTP)", smtp);
        ports.put("mail (IMAP)", imap);
        return ports;
    }
}
