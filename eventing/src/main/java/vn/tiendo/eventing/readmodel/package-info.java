/** Read models in generations: one is read, and another may be built beside it. */
@NullMarked
package vn.tiendo.eventing.readmodel;

import org.jspecify.annotations.NullMarked;
