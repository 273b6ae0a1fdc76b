package vn.tiendo.eventing.kit;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.concurrent.atomic.AtomicReference;

/** Lets something else happen just before the store is asked to do a thing, once. */
public final class Meanwhile implements CommandListener {

    private record Wish(String command, String collection, Runnable work) {}

    private final AtomicReference<Wish> next = new AtomicReference<>();

    /** Before the next such command on that collection, in the very thread that asks for it. */
    public void before(String command, String collection, Runnable work) {
        next.set(new Wish(command, collection, work));
    }

    public boolean happened() {
        return next.get() == null;
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var wish = next.get();
        if (wish == null || !event.getCommandName().equals(wish.command())) {
            return;
        }
        var collection = event.getCommand().getString(wish.command()).getValue();
        // what happens meanwhile asks the store for things too
        if (collection.equals(wish.collection()) && next.compareAndSet(wish, null)) {
            wish.work().run();
        }
    }
}
