package vn.tiendo.defaults.offender;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.springframework.web.bind.annotation.RestController;

/** Breaks every rule of the house, to show that each is kept. */
@RestController
class Offender {

    Optional<String> answer() {
        return Optional.of(Instant.now() + new TopicPartition("tasks", 0).topic());
    }

    boolean take(Optional<String> parameter) {
        return parameter.isPresent();
    }
}
