package vn.tiendo.eventing.kit;

import com.mongodb.client.MongoDatabase;
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

    /** What came later is gone. */
    public void restore(MongoDatabase database) {
        for (var name : database.listCollectionNames().into(new ArrayList<>())) {
            database.getCollection(name).deleteMany(new Document());
        }
        collections.forEach(
                (name, documents) -> {
                    if (!documents.isEmpty()) {
                        database.getCollection(name).insertMany(documents);
                    }
                });
    }
}
