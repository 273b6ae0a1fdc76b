package vn.tiendo.notification.notice;

/** What a notice is about; the order is the order in a digest: what hurts most comes first. */
public enum NoticeKind {
    DEADLINE_PASSED("quá hạn"),
    /** Handed in, and nobody has said yes or no before the deadline passed. */
    REVIEW_OVERDUE("quá hạn chưa duyệt"),
    DEADLINE_APPROACHING("sắp đến hạn"),
    PROGRESS_RETURNED("bị trả lại"),
    REVIEW_WAITING("chờ duyệt"),
    /** The plan was amended, and handed-in or finished work is touched by it. */
    AMENDMENT_ASKED("chờ quyết định điều chỉnh"),
    /** Who leads it asks for a later day. */
    EXTENSION_ASKED("xin gia hạn"),
    /** The standing body said whether there is a later day. */
    EXTENSION_DECIDED("đã có trả lời về gia hạn"),
    /** It was over, and is to be done again. */
    TASK_REOPENED("được mở lại"),
    /** Others lead it now. */
    TASK_REASSIGNED("mới được chuyển đến"),
    UNIT_REPORT_DUE("báo cáo phải nộp"),
    REPORT_PUBLISHED("báo cáo đã phát hành");

    private final String vietnamese;

    NoticeKind(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** As a digest counts it: "3 sắp đến hạn". */
    public String vietnamese() {
        return vietnamese;
    }

    /** A reminder of a date, of which only the latest step is worth sending. */
    public boolean isReminder() {
        return this == DEADLINE_PASSED || this == DEADLINE_APPROACHING || this == REVIEW_OVERDUE;
    }

    /** Asks for a review, and is of no use once there was one. */
    public boolean asksForReview() {
        return this == REVIEW_WAITING || this == REVIEW_OVERDUE;
    }

    /** Asks who leads the task, and is of no use to them once others do. */
    public boolean asksTheLead() {
        return this == DEADLINE_PASSED
                || this == DEADLINE_APPROACHING
                || this == PROGRESS_RETURNED
                || this == EXTENSION_DECIDED
                || this == TASK_REOPENED
                || this == TASK_REASSIGNED;
    }

    /** Asks for a decision on work that may well be over. */
    public boolean asksForDecision() {
        return this == AMENDMENT_ASKED;
    }
}
