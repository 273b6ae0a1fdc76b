package vn.tiendo.local.system;

import vn.tiendo.local.process.Command;
import vn.tiendo.local.store.Store;

/** Gives the command of each service: the real one, or in tests a stand-in's. */
interface ServiceRuns {

    Command command(ServiceModule module, Store store);
}
