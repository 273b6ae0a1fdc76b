/** Reorganisations over HTTP. */
@NullMarked
package vn.tiendo.plan.reorganisation.web;

import org.jspecify.annotations.NullMarked;
