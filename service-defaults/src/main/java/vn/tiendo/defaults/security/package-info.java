/** Who calls: bearer tokens at the door, {@link vn.tiendo.defaults.security.Caller} in controllers. */
@NullMarked
package vn.tiendo.defaults.security;

import org.jspecify.annotations.NullMarked;
