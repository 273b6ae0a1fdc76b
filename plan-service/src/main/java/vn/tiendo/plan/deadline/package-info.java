/**
 * What the words of a deadline cell mean: dates, recurrence, or an event that nobody knows yet. The
 * written words are always kept beside the dates.
 */
@NullMarked
package vn.tiendo.plan.deadline;

import org.jspecify.annotations.NullMarked;
