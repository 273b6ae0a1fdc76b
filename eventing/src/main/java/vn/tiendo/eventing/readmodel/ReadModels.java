package vn.tiendo.eventing.readmodel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.eventing.AggregateType;
import vn.tiendo.eventing.ReadModel;
import vn.tiendo.eventing.View;
import vn.tiendo.eventing.error.NotThere;
import vn.tiendo.eventing.inbox.ParkedKey;

/** The read models of a service, and their rebuilding while they are read. */
public final class ReadModels {

    private final List<Keeper> keepers;

    public ReadModels(List<ReadModel> models, Surroundings around) {
        this.keepers = models.stream().map(model -> new Keeper(model, around)).toList();
    }

    /** A part of a read model, always of the generation that is current. */
    public <S> View<S> view(AggregateType<S> part) {
        return keepers.stream()
                .filter(keeper -> keeper.has(part))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(part.collection()))
                .view(part);
    }

    public List<ReadModelStatus> status() {
        return keepers.stream().map(Keeper::status).toList();
    }

    /**
     * Begins to build a read model anew; does nothing while that goes on already.
     *
     * @throws NotThere where there is none of this name
     */
    public ReadModelStatus rebuild(String name) {
        var keeper = keeper(name);
        keeper.rebuild();
        return keeper.status();
    }

    /**
     * Gives up the generation that is built; does nothing where none is.
     *
     * @throws NotThere where there is no read model of this name
     */
    public ReadModelStatus giveUp(String name) {
        var keeper = keeper(name);
        keeper.giveUp();
        return keeper.status();
    }

    /** The number of the generation that is read here. */
    public int generation(String name) {
        return keeper(name).generation();
    }

    /** The number of the generation that should be read, asked of the store. */
    public int generationByBook(String name) {
        return keeper(name).generationByBook();
    }

    /** Whether what is held under this key is missing from what is read. */
    public boolean misses(ParkedKey key) {
        return keepers.stream().anyMatch(keeper -> keeper.reads(key));
    }

    /** Records that were told and can't be read here yet; -1 where nobody can say. */
    public long lag() {
        var lags = keepers.stream().map(Keeper::lag).toList();
        return lags.contains(-1L) ? -1 : lags.stream().mapToLong(Long::longValue).sum();
    }

    /** Takes in once more all that was told. */
    public void hearAgain() {
        keepers.forEach(Keeper::hearAgain);
    }

    /** The consumer groups of all generations that are fed, with their topics. */
    public Map<String, List<String>> groups() {
        var all = new HashMap<String, List<String>>();
        keepers.forEach(keeper -> all.putAll(keeper.groups()));
        return all;
    }

    /** One round of work: what the book says is fed, and what has caught up is turned to. */
    public void align() {
        keepers.forEach(Keeper::align);
    }

    public void close() {
        keepers.forEach(Keeper::close);
    }

    private Keeper keeper(String name) {
        return keepers.stream()
                .filter(keeper -> keeper.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotThere(name));
    }
}
