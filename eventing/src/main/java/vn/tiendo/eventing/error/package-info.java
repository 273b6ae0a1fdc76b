/** What a command may be refused for by the store, each named after the rule that it guards. */
@NullMarked
package vn.tiendo.eventing.error;

import org.jspecify.annotations.NullMarked;
