/** Business time in Vietnam, which the local demonstration can move forward. */
@NullMarked
package vn.tiendo.defaults.clock;

import org.jspecify.annotations.NullMarked;
