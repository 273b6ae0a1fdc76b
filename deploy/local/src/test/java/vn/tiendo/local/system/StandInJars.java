package vn.tiendo.local.system;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A checkout whose services are stand-ins. */
public final class StandInJars {

    private StandInJars() {}

    /** Puts an executable jar where each module's build would put it. */
    public static void build(Path repository) throws IOException {
        Ports any = Ports.usual();
        pack(ServiceModule.portal(any).target(repository));
        for (ServiceModule module : ServiceModule.services(any)) {
            pack(module.target(repository));
        }
    }

    private static void pack(Path target) throws IOException {
        pack(target, Map.of());
    }

    /** With these files in it as well. */
    static void pack(Path target, Map<String, String> files) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
        Path jar = Files.createDirectories(target).resolve("stand-in-app.jar");
        String entry = StandIn.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream in = StandIn.class.getResourceAsStream("/" + entry)) {
            out.putNextEntry(new JarEntry(entry));
            in.transferTo(out);
            for (var file : files.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
