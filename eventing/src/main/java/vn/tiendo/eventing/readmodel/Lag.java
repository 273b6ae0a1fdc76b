package vn.tiendo.eventing.readmodel;

import java.util.List;

/** How many records of its topics a consumer group has not consumed yet. */
@FunctionalInterface
public interface Lag {

    /** Records behind; -1 where the broker does not answer. */
    long of(String group, List<String> topics);
}
