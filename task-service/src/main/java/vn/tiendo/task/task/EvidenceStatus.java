package vn.tiendo.task.task;

/** Kept apart from the declared percent: "100 %, no evidence" must be seen as such. */
public enum EvidenceStatus {
    NONE,
    /** Named in a submission that nobody has reviewed yet. */
    DECLARED,
    /** Named in a submission that the standing body accepted. */
    VERIFIED
}
