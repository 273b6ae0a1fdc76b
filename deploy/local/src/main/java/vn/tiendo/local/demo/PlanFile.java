package vn.tiendo.local.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import vn.tiendo.local.process.PartFailed;

/** The document that the demo uploads. */
record PlanFile(String name, byte[] content) {

    private static final Pattern YEAR = Pattern.compile("năm\\s+(20\\d\\d)");
    private static final int USUAL_YEAR = 2026;

    static PlanFile at(Path path) {
        try {
            return new PlanFile(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new PartFailed("The plan " + path + " can't be read.", e);
        }
    }

    /** The plan of an invented ward that comes with the product. */
    static PlanFile sample() {
        var name = "ke-hoach-cchc-2026-phuong-song-mai.docx";
        try (var in = PlanFile.class.getResourceAsStream("/sample/" + name)) {
            if (in == null) {
                throw new PartFailed("The sample plan is missing from this build.");
            }
            return new PlanFile(name, in.readAllBytes());
        } catch (IOException e) {
            throw new PartFailed("The sample plan can't be read.", e);
        }
    }

    /**
     * The year that stands first behind the title, so that the clock can begin in its January. Only
     * the services' reading counts for anything else.
     */
    int year() {
        var text = text().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        var title = Math.max(0, text.indexOf("KẾ HOẠCH"));
        var year = YEAR.matcher(text);
        return year.find(title) ? Integer.parseInt(year.group(1)) : USUAL_YEAR;
    }

    private String text() {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readNBytes(20_000_000), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            return ""; // no archive, or a damaged one: the import will say so
        }
        return new String(content, StandardCharsets.UTF_8);
    }
}
