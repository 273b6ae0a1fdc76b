package vn.tiendo.notification.notice;

import java.util.Set;

/** Seats that lead a task no more: what they were asked about it is asked of others now. */
public record Withdrawal(String task, Set<String> seats) {}
