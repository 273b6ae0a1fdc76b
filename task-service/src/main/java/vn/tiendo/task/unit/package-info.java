/** This service's copy of the unit tree. */
@NullMarked
package vn.tiendo.task.unit;

import org.jspecify.annotations.NullMarked;
