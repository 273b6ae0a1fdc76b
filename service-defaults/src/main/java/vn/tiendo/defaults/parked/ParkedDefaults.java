package vn.tiendo.defaults.parked;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import vn.tiendo.eventing.inbox.Inboxes;
import vn.tiendo.eventing.inbox.ParkedRecords;

/** For services; the portal has neither store nor inbox. */
@AutoConfiguration(afterName = "vn.tiendo.eventing.wiring.ConsumerAutoConfiguration")
@ConditionalOnClass(name = "com.mongodb.MongoException")
public class ParkedDefaults {

    @Bean
    @ConditionalOnBean(Inboxes.class)
    ParkedController parkedController(ParkedRecords parked, Inboxes inboxes) {
        return new ParkedController(parked, inboxes);
    }
}
