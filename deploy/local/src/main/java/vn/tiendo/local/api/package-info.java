/** The public APIs as a department's system calls them: tokens, keys, retries. */
@NullMarked
package vn.tiendo.local.api;

import org.jspecify.annotations.NullMarked;
