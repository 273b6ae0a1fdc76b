/** Business time of a local system: moved forward step by step, each step waited out. */
@NullMarked
package vn.tiendo.local.time;

import org.jspecify.annotations.NullMarked;
