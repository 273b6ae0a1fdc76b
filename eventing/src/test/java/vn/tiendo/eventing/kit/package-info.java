/** A small service with real parts, for the tests of the guarantees. */
@org.jspecify.annotations.NullMarked
package vn.tiendo.eventing.kit;
