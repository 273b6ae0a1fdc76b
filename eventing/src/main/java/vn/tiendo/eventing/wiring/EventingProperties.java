package vn.tiendo.eventing.wiring;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of {@code tiendo.eventing.*}.
 *
 * @param kafka bootstrap servers
 * @param lease how long an instance holds its slices without a sign of life; also how long the events
 *     of one that was killed wait for another
 * @param outboxCap bytes of waiting events in one document beyond which commands are refused
 * @param replicas copies of each topic; 3 in production
 */
@ConfigurationProperties("tiendo.eventing")
public record EventingProperties(
        @DefaultValue("127.0.0.1:19092") String kafka,
        @DefaultValue("5s") Duration lease,
        @DefaultValue("4000000") int outboxCap,
        @DefaultValue("1") short replicas) {}
