/** The front door: sign-in, pages, routes to the services. */
@NullMarked
package vn.tiendo.portal;

import org.jspecify.annotations.NullMarked;
