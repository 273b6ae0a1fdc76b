package vn.tiendo.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.local.process.FreePort;

class MailServerIT {

    @Test
    void what_was_sent_by_smtp_can_be_read() {
        int port = FreePort.any();
        int imap = FreePort.any();
        var server = new MailServer("127.0.0.1", port, imap, Path.of("log"));
        server.start();
        try {
            GreenMailUtil.sendTextEmail(
                    "can-bo@song-mai.example",
                    "tien-do@song-mai.example",
                    "Sắp đến hạn",
                    "Còn 3 ngày làm việc.",
                    new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            assertThat(server.count()).isEqualTo(1);
            assertThat(server.mails())
                    .singleElement()
                    .satisfies(
                            mail -> {
                                assertThat(mail.to()).isEqualTo("can-bo@song-mai.example");
                                assertThat(mail.subject()).isEqualTo("Sắp đến hạn");
                                assertThat(mail.text()).contains("3 ngày");
                            });
            assertThat(new Mailboxes(imap).of(List.of("can-bo@song-mai.example")))
                    .isEqualTo(server.mails());
        } finally {
            server.stop();
        }
    }
}
