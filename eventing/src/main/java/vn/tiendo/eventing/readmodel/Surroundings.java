package vn.tiendo.eventing.readmodel;

import com.mongodb.client.MongoDatabase;
import vn.tiendo.eventing.Eventing;
import vn.tiendo.eventing.Routes;
import vn.tiendo.eventing.group.ConsumerGroups;
import vn.tiendo.eventing.inbox.Inbox;
import vn.tiendo.eventing.inbox.Inboxes;
import vn.tiendo.eventing.inbox.ParkedRecords;
import vn.tiendo.eventing.trace.Tracing;

/**
 * What all read models of a service use.
 *
 * @param service its name, with which consumer groups begin
 */
public record Surroundings(
        String service,
        MongoDatabase database,
        Eventing eventing,
        ParkedRecords parked,
        Inboxes inboxes,
        Tracing tracing,
        Feed feed,
        ConsumerGroups groups) {

    GenerationBook book() {
        return new GenerationBook(database);
    }

    Inbox inbox(String name, Routes routes) {
        var inbox = new Inbox(name, routes, parked, tracing);
        inboxes.opened(inbox);
        return inbox;
    }

    void drop(String collection) {
        database.getCollection(collection).drop();
    }
}
