package vn.tiendo.task.extension;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every later day that was asked for, oldest first; one at most waits, the last. */
public record Extensions(List<Extension> asked) {

    /** A task's document has a bound, and a task put off that often needs a talk instead. */
    static final int MOST = 30;

    public static Extensions none() {
        return new Extensions(List.of());
    }

    /** The one that waits for the standing body. */
    public Optional<Extension> waiting() {
        return asked.stream().filter(Extension::waits).findFirst();
    }

    /** How often the day was put off. */
    public int granted() {
        return (int) asked.stream().filter(Extension::isGranted).count();
    }

    /** Why the lead asked for the day that was granted last. */
    public Optional<String> cause() {
        return asked.stream()
                .filter(Extension::isGranted)
                .map(Extension::reason)
                .reduce((earlier, later) -> later);
    }

    /** One more; it takes the place of the one that waits. */
    public Extensions with(Extension latest) {
        var decided = asked.stream().filter(one -> !one.waits()).toList();
        if (decided.size() >= MOST) {
            throw new TooManyExtensions(MOST);
        }
        return new Extensions(Stream.concat(decided.stream(), Stream.of(latest)).toList());
    }

    /** With a word on the one that waits. */
    public Extensions decided(Extension.Decision word) {
        return new Extensions(
                asked.stream().map(one -> one.waits() ? one.decided(word) : one).toList());
    }

    /** The one that was decided last. */
    public Optional<Extension> latest() {
        return asked.isEmpty() ? Optional.empty() : Optional.of(asked.get(asked.size() - 1));
    }
}
