package vn.tiendo.defaults.readmodel;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import vn.tiendo.eventing.readmodel.ReadModels;

/** For services; the portal keeps nothing. */
@AutoConfiguration(afterName = "vn.tiendo.eventing.wiring.ConsumerAutoConfiguration")
@ConditionalOnClass(name = "com.mongodb.MongoException")
public class ReadModelDefaults {

    @Bean
    @ConditionalOnBean(ReadModels.class)
    ReadModelController readModelController(ReadModels models) {
        return new ReadModelController(models);
    }
}
