/** Puts the parts together in a Spring Boot application. */
@NullMarked
package vn.tiendo.eventing.wiring;

import org.jspecify.annotations.NullMarked;
