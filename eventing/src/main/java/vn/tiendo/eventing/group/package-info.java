/** Consumer groups as the broker knows them, and how far the store remembers that they came. */
@NullMarked
package vn.tiendo.eventing.group;

import org.jspecify.annotations.NullMarked;
