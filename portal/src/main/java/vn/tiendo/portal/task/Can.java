package vn.tiendo.portal.task;

import vn.tiendo.portal.signin.Person;

/**
 * What a person is offered on a task; whether it is allowed is the service's to say.
 *
 * @param otherwise what is said to who is offered nothing
 */
record Can(
        boolean submit,
        boolean review,
        boolean sayNotArising,
        boolean decide,
        boolean giveAway,
        boolean askLaterDay,
        boolean answerLaterDay,
        String otherwise) {

    static Can of(Person person, Task task) {
        var leads = person.reports() && task.ledBy(person.unit());
        var manages = person.managesPlans() && person.authority().equals(task.authority());
        var running = task.open() && !task.ofAClosedPlan();
        return new Can(
                leads && running,
                manages && task.waitsForReview(),
                leads && running && task.conditional(),
                manages && task.amendment() != null && !task.ofAClosedPlan(),
                manages && running,
                leads && running && inTerm(task),
                manages && running && task.asksForLaterDay(),
                otherwise(task, manages));
    }

    /** A later day is asked for while the day that counts is not over. */
    private static boolean inTerm(Task task) {
        return task.deadline().effectiveDue() != null
                && !task.timeliness().equals("OVERDUE")
                && !task.timeliness().equals("ALREADY_DUE");
    }

    private static String otherwise(Task task, boolean manages) {
        return switch (task.status()) {
            case "COMPLETED" -> "Nhiệm vụ đã hoàn thành.";
            case "NOT_ARISING" -> "Nhiệm vụ đã khép lại: không phát sinh.";
            case "CANCELLED" -> "Nhiệm vụ đã bãi bỏ.";
            default -> otherwiseOpen(task, manages);
        };
    }

    private static String otherwiseOpen(Task task, boolean manages) {
        if (task.ofAClosedPlan()) {
            return "Kế hoạch đã đóng, nhiệm vụ không nhận thêm báo cáo.";
        }
        return manages
                ? "Chưa có báo cáo chờ duyệt; việc báo cáo thuộc đơn vị chủ trì."
                : "Bạn đang xem; việc báo cáo thuộc đơn vị chủ trì.";
    }
}
