/** The public APIs as a department's system calls them: tokens, keys, retries. */
@NullMarked
package vn.tiendo.local.demo.api;

import org.jspecify.annotations.NullMarked;
