/** Plans over HTTP: documents in, drafts, corrections, publication. */
@NullMarked
package vn.tiendo.plan.plan.web;

import org.jspecify.annotations.NullMarked;
