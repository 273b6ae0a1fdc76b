/** Puts the parts together: aggregates, rules, routes. */
@NullMarked
package vn.tiendo.report.wiring;

import org.jspecify.annotations.NullMarked;
