package vn.tiendo.portal.issuer;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Accounts of one sort, people or clients, kept in a file so that a restart knows them. */
final class Accounts {

    private final KeptFile file;
    private final JsonMapper json;
    private final SortedMap<String, Account> byId = new TreeMap<>();

    Accounts(KeptFile file, JsonMapper json) {
        this.file = file;
        this.json = json;
        file.read().ifPresent(this::load);
    }

    /** One that stands. */
    synchronized Optional<Account> find(String id) {
        return Optional.ofNullable(byId.get(id)).filter(account -> account.ended() == null);
    }

    /** What is left of one that was ended. */
    synchronized Optional<Account> findEnded(String id) {
        return Optional.ofNullable(byId.get(id)).filter(account -> account.ended() != null);
    }

    /** Written before it is known here: who is told a secret can use it after a crash as well. */
    synchronized void put(Account account) {
        var next = new TreeMap<>(byId);
        next.put(account.id(), account);
        write(next);
        byId.put(account.id(), account);
    }

    /** Those that stand, by id. */
    synchronized List<Account> all() {
        return byId.values().stream().filter(account -> account.ended() == null).toList();
    }

    /** The account as it is now; nothing where there is none. */
    synchronized Optional<Account> change(String id, UnaryOperator<Account> how) {
        var changed = find(id).map(how);
        changed.ifPresent(this::put);
        return changed;
    }

    /** Nobody's any more, and never anybody else's. */
    synchronized void end(String id, Instant at) {
        change(id, account -> account.ended(at));
    }

    private void write(SortedMap<String, Account> accounts) {
        file.write(
                json.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(accounts.values().toArray()));
    }

    private void load(String text) {
        try {
            Arrays.stream(json.readValue(text, Account[].class))
                    .forEach(account -> byId.put(account.id(), account));
        } catch (JacksonException e) {
            throw new IllegalStateException(
                    file + " is damaged: move it away and register its accounts again", e);
        }
    }
}
