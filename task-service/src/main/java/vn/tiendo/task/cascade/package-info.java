/** Which plan carries out which, and how a task above is carried out below. */
@NullMarked
package vn.tiendo.task.cascade;

import org.jspecify.annotations.NullMarked;
