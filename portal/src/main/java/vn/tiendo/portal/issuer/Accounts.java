package vn.tiendo.portal.issuer;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

    synchronized Optional<Account> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Written before it is known here: who is told a secret can use it after a crash as well. */
    synchronized void put(Account account) {
        var next = new TreeMap<>(byId);
        next.put(account.id(), account);
        file.write(
                json.writerWithDefaultPrettyPrinter().writeValueAsString(next.values().toArray()));
        byId.put(account.id(), account);
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
