/** What a plan goes through in its year, each scenario played on the whole system. */
@NullMarked
package vn.tiendo.acceptance.scenario;

import org.jspecify.annotations.NullMarked;
