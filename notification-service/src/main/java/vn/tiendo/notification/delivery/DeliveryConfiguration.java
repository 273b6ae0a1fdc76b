package vn.tiendo.notification.delivery;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.tiendo.eventing.QuietCheck;
import vn.tiendo.notification.notice.KeepMatter;
import vn.tiendo.notification.recipient.StoredDirectory;

/** Puts the sending of mails together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class DeliveryConfiguration {

    @Bean
    Ledger ledger(MongoDatabase database) {
        return new Ledger(database);
    }

    @Bean
    Trays trays(MongoDatabase database, MailSettings settings) {
        return new Trays(database, settings);
    }

    @Bean
    SendNextMail sendNextMail(
            Trays trays,
            Ledger ledger,
            ComposeMail compose,
            JavaMailSenderImpl server,
            MailSettings settings) {
        return new SendNextMail(trays, ledger, compose, new SmtpPost(server, settings), settings);
    }

    @Bean
    ComposeMail composeMail(
            Ledger ledger,
            MailSettings settings,
            Clock clock,
            StoredDirectory directory,
            KeepMatter matters) {
        return new ComposeMail(
                ledger,
                settings.atMost(),
                clock,
                seat -> addressee(directory, seat),
                matters::find);
    }

    @Bean
    MailLoop mailLoop(SendNextMail sending, MailSettings settings, MeterRegistry registry) {
        return new MailLoop(sending, new Backlog(registry, settings.backlogAtMost()), settings);
    }

    /** The demonstration waits for this to be zero before it moves the clock. */
    @Bean
    QuietCheck unsentMails(Ledger ledger) {
        return new QuietCheck() {
            @Override
            public String name() {
                return "unsentMails";
            }

            @Override
            public long outstanding() {
                return ledger.unsent();
            }
        };
    }

    @Bean
    Gauge notificationAge(MeterRegistry registry, Trays trays) {
        return Gauge.builder(
                        "tiendo.notification.age",
                        trays,
                        any -> any.longestWait().toMillis() / 1_000.0)
                .description("How long the mail that waits longest has waited")
                .baseUnit("seconds")
                .register(registry);
    }

    private static Optional<Addressee> addressee(StoredDirectory directory, String seat) {
        return directory
                .seat(seat)
                .filter(found -> found.hasAddress())
                .flatMap(
                        found ->
                                Optional.ofNullable(found.email())
                                        .map(email -> new Addressee(email.strip(), found.name())));
    }
}
