/** Which topics this service writes, and which it reads. */
@NullMarked
package vn.tiendo.plan.messaging;

import org.jspecify.annotations.NullMarked;
