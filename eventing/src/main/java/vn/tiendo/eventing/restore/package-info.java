/** Finds a store that was restored to an older point, and goes on with it when somebody says so. */
@NullMarked
package vn.tiendo.eventing.restore;

import org.jspecify.annotations.NullMarked;
