/** Read models: how they stand, and their rebuilding, for who administers all authorities. */
@NullMarked
package vn.tiendo.defaults.readmodel;

import org.jspecify.annotations.NullMarked;
