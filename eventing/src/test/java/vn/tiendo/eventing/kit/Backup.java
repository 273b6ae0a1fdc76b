package vn.tiendo.eventing.kit;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** All documents of a database, as they were when it was taken. */
public record Backup(Map<String, List<Document>> collections) {

    public static Backup of(MongoDatabase database) {
        var collections = new LinkedHashMap<String, List<Document>>();
        for (var name : database.listCollectionNames()) {
            collections.put(name, database.getCollection(name).find().into(new ArrayList<>()));
        }
        return new Backup(collections);
    }

    /** What came later is gone. A service that runs may write meanwhile. */
    public void restore(MongoDatabase database) {
        for (var name : database.listCollectionNames().into(new ArrayList<>())) {
            var kept = collections.getOrDefault(name, List.of());
            var collection = database.getCollection(name);
            collection.deleteMany(nin("_id", kept.stream().map(one -> one.get("_id")).toList()));
            kept.forEach(
                    one ->
                            collection.replaceOne(
                                    eq("_id", one.get("_id")),
                                    one,
                                    new ReplaceOptions().upsert(true)));
        }
    }
}
