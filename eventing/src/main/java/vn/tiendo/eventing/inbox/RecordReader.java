package vn.tiendo.eventing.inbox;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Takes a Kafka record to the inbox. */
public final class RecordReader implements Consumer<ConsumerRecord<byte[], byte[]>> {

    private final Inbox inbox;

    public RecordReader(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public void accept(ConsumerRecord<byte[], byte[]> record) {
        var headers = new LinkedHashMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), text(header.value())));
        inbox.accept(
                new IncomingRecord(
                        record.topic(),
                        record.partition(),
                        record.offset(),
                        text(record.key()),
                        headers,
                        record.value()));
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
