package vn.tiendo.local.store;

import java.nio.file.Path;

class EmbeddedStoreIT extends StoreContract {

    @Override
    LocalStore store(Path folder) {
        return EmbeddedStore.onFreePort(folder);
    }
}
