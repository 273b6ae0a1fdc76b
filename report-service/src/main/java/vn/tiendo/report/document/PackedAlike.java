package vn.tiendo.report.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs an archive so that the same content gives the same bytes: no part bears the hour at which it
 * was packed, so that two downloads of one report can be compared by their checksum.
 */
final class PackedAlike {

    /** The first that an archive can name. */
    static final LocalDateTime PACKED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PackedAlike() {}

    static byte[] of(byte[] archive) throws IOException {
        var bytes = new ByteArrayOutputStream(archive.length);
        try (var from = new ZipInputStream(new ByteArrayInputStream(archive));
                var to = new ZipOutputStream(bytes)) {
            for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                var same = new ZipEntry(part.getName());
                same.setTimeLocal(PACKED);
                to.putNextEntry(same);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
