/** Deadlines: what a plan sets, when each step of a reminder falls due, and whom it concerns. */
@NullMarked
package vn.tiendo.task.deadline;

import org.jspecify.annotations.NullMarked;
