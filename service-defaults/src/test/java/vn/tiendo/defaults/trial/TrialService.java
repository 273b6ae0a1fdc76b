package vn.tiendo.defaults.trial;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The smallest service that the defaults can be seen in: it keeps nothing and hears no events. */
@SpringBootConfiguration
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "vn.tiendo.eventing.wiring.ConsumerAutoConfiguration",
            "vn.tiendo.eventing.wiring.EventingAutoConfiguration"
        })
@Import(TrialController.class)
class TrialService {}
