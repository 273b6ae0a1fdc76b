/** The signed-in person's notices. */
@NullMarked
package vn.tiendo.portal.inbox;

import org.jspecify.annotations.NullMarked;
