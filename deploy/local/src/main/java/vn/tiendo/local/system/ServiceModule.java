package vn.tiendo.local.system;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A module that becomes a process: its folder in the repository, its name and its port. */
record ServiceModule(String name, int port) {

    static final String PORTAL = "portal";

    static ServiceModule portal(Ports ports) {
        return new ServiceModule(PORTAL, ports.portal());
    }

    static List<ServiceModule> services(Ports ports) {
        return List.of(
                new ServiceModule("plan-service", ports.plans()),
                new ServiceModule("task-service", ports.tasks()),
                new ServiceModule("report-service", ports.reports()),
                new ServiceModule("notification-service", ports.notifications()));
    }

    static List<ServiceModule> all(Ports ports) {
        List<ServiceModule> all = new ArrayList<>(services(ports));
        all.add(portal(ports));
        return all;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** {@code plan-service} keeps its data in {@code tiendo_plan}. */
    String database() {
        return "tiendo_" + name.replace("-service", "");
    }

    Path target(Path repository) {
        return repository.resolve(name).resolve("target");
    }
}
