/** Runs the whole system on one machine without containers: real parts, services, supervisor. */
@NullMarked
package vn.tiendo.local;

import org.jspecify.annotations.NullMarked;
