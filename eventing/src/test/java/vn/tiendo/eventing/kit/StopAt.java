package vn.tiendo.eventing.kit;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.bson.BsonDocument;

/**
 * Holds a process at a crash point: the thread that comes there says so in a file and goes no
 * further, until the process is killed from outside. The product knows nothing of it: what it does is
 * seen where it speaks to the broker's and the store's drivers.
 */
final class StopAt implements CommandListener {

    private final CrashPoint point;
    private final AtomicInteger stillToPass;
    private final Path reached;
    private final Map<Integer, BsonDocument> underWay = new ConcurrentHashMap<>();

    StopAt(CrashPoint point, int passing, Path reached) {
        this.point = point;
        this.stillToPass = new AtomicInteger(passing);
        this.reached = reached;
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        // the command is gone when this call returns
        var command = event.getCommand().clone();
        if (point.isBefore(event, command)) {
            here();
        }
        underWay.put(event.getRequestId(), command);
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        var command = underWay.remove(event.getRequestId());
        if (command != null && point.isAfter(event, command)) {
            here();
        }
    }

    /** The producer, held before it sends or after the broker's acknowledgement. */
    @SuppressWarnings("unchecked") // the proxy is of the very interface
    Producer<byte[], byte[]> watching(Producer<byte[], byte[]> producer) {
        return (Producer<byte[], byte[]>)
                Proxy.newProxyInstance(
                        StopAt.class.getClassLoader(),
                        new Class<?>[] {Producer.class},
                        (proxy, method, arguments) -> {
                            var sends = method.getName().equals("send") && arguments.length == 2;
                            if (sends && point == CrashPoint.BEFORE_SEND) {
                                here();
                            }
                            if (sends && point == CrashPoint.AFTER_SEND) {
                                arguments[1] = held((Callback) arguments[1]);
                            }
                            try {
                                return method.invoke(producer, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private Callback held(Callback callback) {
        return (metadata, error) -> {
            if (error == null) {
                here();
            }
            callback.onCompletion(metadata, error);
        };
    }

    private void here() {
        if (stillToPass.getAndDecrement() > 0) {
            return;
        }
        try {
            Files.createFile(reached);
        } catch (FileAlreadyExistsException e) {
            // another thread is held here too
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        while (true) {
            LockSupport.park();
        }
    }
}
