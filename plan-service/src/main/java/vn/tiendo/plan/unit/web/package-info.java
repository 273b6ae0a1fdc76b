/** Units over HTTP. */
@NullMarked
package vn.tiendo.plan.unit.web;

import org.jspecify.annotations.NullMarked;
