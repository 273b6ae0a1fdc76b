package vn.tiendo.defaults.parked;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import vn.tiendo.eventing.inbox.Inbox;
import vn.tiendo.eventing.inbox.ParkedRecords;

/** For services that consume; the portal has neither store nor inbox. */
@AutoConfiguration(afterName = "vn.tiendo.eventing.wiring.ConsumerAutoConfiguration")
@ConditionalOnClass(name = "com.mongodb.MongoException")
public class ParkedDefaults {

    @Bean
    @ConditionalOnBean(Inbox.class)
    ParkedController parkedController(ParkedRecords parked, Inbox inbox) {
        return new ParkedController(parked, inbox);
    }
}
