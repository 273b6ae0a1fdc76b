package vn.tiendo.eventing.kit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.support.GenericApplicationContext;

/** The counter service as a process of its own: does its work, then lives until it is killed. */
public final class CounterMain {

    private CounterMain() {}

    /** Settings of the service as {@code --name=value}, its orders as {@code order=value}. */
    public static void main(String[] arguments) throws InterruptedException {
        var all = List.of(arguments);
        var settings = all.stream().filter(word -> word.startsWith("--")).toList();
        var orders = new Orders(all.stream().filter(word -> !word.startsWith("--")).toList());
        var clock = new MovableClock(Instant.parse(orders.first("now")));
        var instance = Instance.run(settings, clock, context -> stopAt(context, orders));
        var work = new Work(instance, clock, Path.of(orders.first("acknowledged")));
        orders.all("work").forEach(work::carryOut);
        new CountDownLatch(1).await();
    }

    @SuppressWarnings("unchecked") // there is one producer of bytes
    private static void stopAt(GenericApplicationContext context, Orders orders) {
        if (orders.all("stop-at").isEmpty()) {
            return;
        }
        var stop =
                new StopAt(
                        CrashPoint.valueOf(orders.first("stop-at")),
                        Integer.parseInt(orders.first("passing")),
                        Path.of(orders.first("reached")));
        Instance.listen(context, stop);
        context.getBeanFactory()
                .addBeanPostProcessor(
                        new BeanPostProcessor() {
                            @Override
                            public Object postProcessAfterInitialization(Object bean, String name) {
                                return bean instanceof Producer<?, ?>
                                        ? stop.watching((Producer<byte[], byte[]>) bean)
                                        : bean;
                            }
                        });
    }

    private record Orders(List<String> words) {

        List<String> all(String name) {
            return words.stream()
                    .filter(word -> word.startsWith(name + "="))
                    .map(word -> word.substring(name.length() + 1))
                    .toList();
        }

        String first(String name) {
            return all(name).get(0);
        }
    }
}
