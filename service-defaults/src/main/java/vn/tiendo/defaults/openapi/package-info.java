/** How a service describes its API. */
@NullMarked
package vn.tiendo.defaults.openapi;

import org.jspecify.annotations.NullMarked;
