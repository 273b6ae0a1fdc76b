/** What went wrong, as RFC 9457 problems in the caller's language. */
@NullMarked
package vn.tiendo.defaults.problem;

import org.jspecify.annotations.NullMarked;
