/** The whole system on one machine: which parts, with which settings, in which order. */
@NullMarked
package vn.tiendo.local.system;

import org.jspecify.annotations.NullMarked;
