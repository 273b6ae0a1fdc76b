/** The task: one deliverable, of one lead, in one occurrence, from its assignment to its completion. */
@NullMarked
package vn.tiendo.task.task;

import org.jspecify.annotations.NullMarked;
