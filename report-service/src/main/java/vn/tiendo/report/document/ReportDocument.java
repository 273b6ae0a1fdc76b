package vn.tiendo.report.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.tiendo.defaults.document.Letterhead;
import vn.tiendo.defaults.document.PageNumbers;
import vn.tiendo.defaults.document.Sheet;
import vn.tiendo.defaults.document.Styles;
import vn.tiendo.report.report.Report;

/** Writes a published report as DOCX. */
public final class ReportDocument {

    public static final String MEDIA_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private ReportDocument() {}

    /** The document's bytes, the same for the same report whenever it is asked for. */
    public static byte[] of(Report report) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            describe(document, report);
            Styles.write(document);
            PageNumbers.write(document);
            letterhead(report).write(document);
            new Body(document, report).write();
            Signature.write(document, report);
            var upright = Sheet.endUpright(document);
            Sheet.landscape(document);
            PageNumbers.share(document, upright);
            new Appendix(document, report).write();
            document.write(bytes);
            return PackedAlike.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name for the file, in plain ASCII. */
    public static String fileName(Report report) {
        return "bao-cao-cchc-%s-%d.docx".formatted(report.period(), report.year());
    }

    private static Letterhead letterhead(Report report) {
        var letter = report.letter();
        return new Letterhead(
                letter.issuingAuthority()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                "Số: " + letter.number(),
                letter.place() + ", " + Words.longDate(letter.signedOn()),
                "BÁO CÁO",
                List.of(
                        "Công tác cải cách hành chính %s %d"
                                .formatted(report.periodName(), report.year())));
    }

    private static void describe(XWPFDocument document, Report report) {
        var properties = document.getProperties();
        var core = properties.getCoreProperties();
        core.setTitle(report.title());
        core.setCreator(report.letter().issuingAuthority().replace('\n', ' '));
        core.setIdentifier(report.id());
        core.setCreated(Optional.of(Date.from(report.publishedAt())));
        core.setModified(Optional.of(Date.from(report.publishedAt())));
        if (report.checksum() != null) {
            properties.getCustomProperties().addProperty("SHA-256", report.checksum());
        }
    }
}
