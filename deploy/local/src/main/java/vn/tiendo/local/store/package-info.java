/** MongoDB, the first that can be had. */
@NullMarked
package vn.tiendo.local.store;

import org.jspecify.annotations.NullMarked;
