/** The API of rounds. */
@NullMarked
package vn.tiendo.report.round.web;

import org.jspecify.annotations.NullMarked;
