/** The task service: tasks, progress, evidence, deadlines and their timers. */
@NullMarked
package vn.tiendo.task;

import org.jspecify.annotations.NullMarked;
