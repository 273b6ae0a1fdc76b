/** The parts as containers of the official images, by Testcontainers; for tests alone. */
@NullMarked
package vn.tiendo.local.container;

import org.jspecify.annotations.NullMarked;
