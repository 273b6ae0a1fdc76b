package vn.tiendo.eventing.readmodel;

import java.util.List;
import vn.tiendo.eventing.inbox.Inbox;

/** Carries records to an inbox, from the topics' beginning or where its consumer group left off. */
@FunctionalInterface
public interface Feed {

    /** Begins, and goes on until the answer is run. */
    Runnable open(String group, List<String> topics, Inbox inbox);
}
