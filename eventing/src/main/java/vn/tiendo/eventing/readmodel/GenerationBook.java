package vn.tiendo.eventing.readmodel;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Which generation of a read model is read and which is built, for all instances alike. */
final class GenerationBook {

    private final MongoCollection<Document> book;

    GenerationBook(MongoDatabase database) {
        this.book =
                database.getCollection("readModels")
                        .withReadConcern(ReadConcern.MAJORITY)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    Generations read(String model) {
        var document = book.find(eq("_id", model)).first();
        return document == null ? Generations.FIRST : Generations.from(document);
    }

    /**
     * Takes the next number, which nobody else can take any more; false where somebody else changed
     * the book meanwhile.
     */
    boolean reserve(String model, Generations read) {
        book.updateOne(
                eq("_id", model),
                combine(
                        setOnInsert("current", Generations.FIRST.current()),
                        setOnInsert("building", null),
                        setOnInsert("last", Generations.FIRST.last())),
                new UpdateOptions().upsert(true));
        return update(model, read, set("last", read.last() + 1));
    }

    /** Begins the generation that was reserved; false where somebody reserved a later one. */
    boolean begin(String model, Generations reserved) {
        return update(model, reserved, set("building", reserved.last()));
    }

    /** From now on the generation that was built is the one to read. */
    boolean turn(String model, Generations read, Comparison comparison) {
        return update(
                model,
                read,
                combine(
                        set("current", read.building()),
                        set("previous", read.current()),
                        set("building", null),
                        set("comparison", comparison.toDocument())));
    }

    /** The generation that is built is given up. */
    boolean giveUp(String model, Generations read) {
        return update(model, read, set("building", null));
    }

    private boolean update(String model, Generations read, Bson update) {
        var asRead =
                and(
                        eq("_id", model),
                        eq("current", read.current()),
                        eq("building", read.building()),
                        eq("last", read.last()));
        return book.updateOne(asRead, update).getMatchedCount() == 1;
    }
}
