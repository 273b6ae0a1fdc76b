/** The services' APIs under one address. */
@NullMarked
package vn.tiendo.portal.route;

import org.jspecify.annotations.NullMarked;
