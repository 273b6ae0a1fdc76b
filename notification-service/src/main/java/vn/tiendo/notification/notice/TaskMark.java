package vn.tiendo.notification.notice;

/**
 * The task that a notice is about.
 *
 * @param sequence of the event that raised the notice, to be compared with the task's later events
 */
public record TaskMark(String id, long sequence) {}
