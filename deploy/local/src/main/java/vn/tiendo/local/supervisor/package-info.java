/** Keeps parts running: starts them, starts them again when they die, stops them. */
@NullMarked
package vn.tiendo.local.supervisor;

import org.jspecify.annotations.NullMarked;
