package vn.tiendo.eventing.inbox;

import java.lang.reflect.Type;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.converter.MessagingMessageConverter;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/**
 * Hands the record to the function as it is: body as bytes, a tombstone as one, headers untouched.
 * Spring Cloud Function would otherwise rename CloudEvents headers and convert what is no JSON.
 */
public final class RecordAsPayload extends MessagingMessageConverter {

    @Override
    public Message<?> toMessage(
            ConsumerRecord<?, ?> record,
            @Nullable Object acknowledgment,
            @Nullable Object consumer,
            @Nullable Type payloadType) {
        return MessageBuilder.withPayload((Object) record).build();
    }
}
