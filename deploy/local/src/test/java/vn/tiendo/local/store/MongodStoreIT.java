package vn.tiendo.local.store;

import java.nio.file.Path;
import vn.tiendo.local.process.FreePort;

class MongodStoreIT extends StoreContract {

    @Override
    LocalStore store(Path folder) {
        var environment = new java.util.HashMap<>(System.getenv());
        environment.remove("TIENDO_MONGODB_URI");
        environment.remove("TIENDO_EMBEDDED");
        var cache = MongodCache.ofUser(environment, System.err::println);
        return (LocalStore)
                new StoreFinder(environment, cache).find(folder, FreePort.any(), Embedded.NEVER);
    }
}
