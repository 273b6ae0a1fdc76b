/** Units, who sits in them, and how they are registered. */
@NullMarked
package vn.tiendo.portal.unit;

import org.jspecify.annotations.NullMarked;
