package vn.tiendo.eventing.readmodel;

import java.util.List;

/** Lets a consumer group that has no members begin again. */
@FunctionalInterface
public interface Rewind {

    /**
     * @throws vn.tiendo.eventing.restore.OthersRun where the group has members
     */
    void toBeginning(String group, List<String> topics);
}
