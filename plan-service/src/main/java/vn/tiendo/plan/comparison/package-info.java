/**
 * What changed from one plan to another: year to year, or version to version. Tasks are matched by
 * what they say, whatever their number, their area and their wording.
 */
@NullMarked
package vn.tiendo.plan.comparison;

import org.jspecify.annotations.NullMarked;
