/** From a published plan to its tasks, and how many of them are there yet. */
@NullMarked
package vn.tiendo.task.assignment;

import org.jspecify.annotations.NullMarked;
