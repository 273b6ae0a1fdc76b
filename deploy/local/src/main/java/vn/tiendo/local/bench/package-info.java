/** {@code ./tiendo bench}: what callers feel, measured on real parts. */
@NullMarked
package vn.tiendo.local.bench;

import org.jspecify.annotations.NullMarked;
