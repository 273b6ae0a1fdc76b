/** Pages of tasks and their progress. */
@NullMarked
package vn.tiendo.portal.task;

import org.jspecify.annotations.NullMarked;
