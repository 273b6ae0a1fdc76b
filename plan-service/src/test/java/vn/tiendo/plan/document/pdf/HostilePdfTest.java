package vn.tiendo.plan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.DocumentRefused.Reason;

class HostilePdfTest {

    private static final String CATALOGUE = "<</Type /Catalog /Pages 2 0 R>>";
    private static final String PAGES = "<</Type /Pages /Kids [3 0 R] /Count 1>>";
    private static final String PAGE =
            "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</XObject <</F0 5 0 R>>>>>>";

    @Test
    void a_file_with_a_password_is_protected_and_one_that_anybody_may_read_is_read() {
        assertThat(refused(words().locked("mật", true))).isEqualTo(Reason.PROTECTED);
        assertThat(refused(words().locked("", false))).isEqualTo(Reason.PROTECTED);
        assertThat(new PdfFormat().read(words().locked("", true)).blocks()).hasSize(1);
    }

    @Test
    void pages_without_letters_are_a_scan() {
        assertThat(refused(new PrintedPdf().line(10, 10, 500, 10).bytes()))
                .isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void a_broken_file_is_damaged() {
        var whole = words().bytes();

        assertThat(refused("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Reason.DAMAGED);
        assertThat(refused(Arrays.copyOf(whole, whole.length / 3))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void a_bomb_is_found_before_it_is_unpacked() {
        var bomb = packed(new byte[200 * 1024 * 1024]);

        assertThat(refused(PrintedPdf.raw(CATALOGUE, PAGES, PAGE, stream("/FlateDecode", bomb))))
                .isEqualTo(Reason.DANGEROUS);
        assertThat(
                        refused(
                                PrintedPdf.raw(
                                        CATALOGUE,
                                        PAGES,
                                        PAGE,
                                        stream("[/RunLengthDecode /Fl#61teDecode]", "x"))))
                .isEqualTo(Reason.DANGEROUS);
        assertThat(refused(PrintedPdf.raw(CATALOGUE, PAGES, PAGE, stream("/DCTDecode", "x"))))
                .isEqualTo(Reason.DANGEROUS);
    }

    @Test
    void forms_that_draw_each_other_are_stopped() {
        var objects = new String[14];
        objects[0] = CATALOGUE;
        objects[1] = PAGES;
        objects[2] = PAGE;
        objects[3] = "<</Length 6>>\nstream\n/F0 Do\nendstream";
        for (int i = 4; i < objects.length; i++) {
            int next = i + 2 > objects.length ? 5 : i + 2;
            var drawn = "/F0 Do\n".repeat(20);
            objects[i] =
                    "<</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</F0 "
                            + next
                            + " 0 R>>>> /Length "
                            + drawn.length()
                            + ">>\nstream\n"
                            + drawn
                            + "endstream";
        }

        assertThat(refused(PrintedPdf.raw(objects))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void more_pages_than_a_plan_has_are_too_many() {
        var kids = "3 0 R ".repeat(2_000);

        assertThat(
                        refused(
                                PrintedPdf.raw(
                                        CATALOGUE,
                                        "<</Type /Pages /Kids [" + kids + "] /Count 2000>>",
                                        PAGE,
                                        stream("", ""))))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_page_wider_than_any_paper_is_not_laid_out() {
        var file =
                PrintedPdf.raw(
                        CATALOGUE,
                        PAGES,
                        PAGE.replace("595 842", "2000000000 842"),
                        stream("", "0 0 m 9 9 l S"));
        var letters = new PrintedPdf().text(60, 100, "Phường Mai");
        letters.document.getPage(0).setMediaBox(new PDRectangle(2_000_000_000, 842));

        assertThat(refused(file)).isEqualTo(Reason.NO_TEXT);
        assertThat(refused(letters.bytes())).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void pages_in_a_circle_and_brackets_without_end_are_refused() {
        assertThat(
                        refused(
                                PrintedPdf.raw(
                                        CATALOGUE,
                                        "<</Type /Pages /Kids [2 0 R 2 0 R] /Count 9>>")))
                .isIn(Reason.DAMAGED, Reason.DANGEROUS, Reason.NO_TEXT);
        assertThat(refused(PrintedPdf.raw(CATALOGUE, "[".repeat(400_000))))
                .isIn(Reason.DAMAGED, Reason.DANGEROUS);
    }

    @Test
    void nothing_that_a_file_points_to_is_fetched() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/a";
            refused(
                    PrintedPdf.raw(
                            "<</Type /Catalog /Pages 2 0 R /OpenAction <</S /URI /URI ("
                                    + address
                                    + ")>> /AA <</WC <</S /JavaScript /JS (app.launchURL\\(\""
                                    + address
                                    + "\"\\))>>>>>>",
                            PAGES,
                            PAGE,
                            "<</Length 0 /F <</FS /URL /F ("
                                    + address
                                    + ")>>>>\nstream\n\nendstream"));

            server.setSoTimeout(200);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void flipped_bytes_are_read_or_refused_but_never_fail_otherwise() {
        var random = new Random(21);
        var whole = words().bytes();
        for (int i = 0; i < 150; i++) {
            var bytes = whole.clone();
            for (int flips = 0; flips < 1 + i / 10; flips++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            var thrown = catchThrowable(() -> new PdfFormat().read(bytes));

            assertThat(thrown == null || thrown instanceof DocumentRefused)
                    .as("%s", thrown)
                    .isTrue();
        }
    }

    private static PrintedPdf words() {
        return new PrintedPdf().text(60, 100, "Phường Mai dọn kho");
    }

    private static String stream(String filter, String content) {
        return "<</Length "
                + content.length()
                + (filter.isEmpty() ? "" : " /Filter " + filter)
                + ">>\nstream\n"
                + content
                + "\nendstream";
    }

    private static String packed(byte... content) {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(bytes)) {
            packing.write(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static Reason refused(byte... content) {
        var thrown =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20),
                        () -> catchThrowable(() -> new PdfFormat().read(content)));
        assertThat(thrown).isInstanceOf(DocumentRefused.class);
        return ((DocumentRefused) thrown).reason();
    }
}
