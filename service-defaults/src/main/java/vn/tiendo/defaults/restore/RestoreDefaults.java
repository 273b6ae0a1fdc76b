package vn.tiendo.defaults.restore;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import vn.tiendo.eventing.restore.RestoreGuards;
import vn.tiendo.eventing.restore.Resumption;

/** For services; the portal keeps nothing. */
@AutoConfiguration(afterName = "vn.tiendo.eventing.wiring.ConsumerAutoConfiguration")
@ConditionalOnClass(name = "com.mongodb.MongoException")
public class RestoreDefaults {

    @Bean
    @ConditionalOnBean(Resumption.class)
    RestoreController restoreController(RestoreGuards guards, Resumption resumption) {
        return new RestoreController(guards, resumption);
    }
}
