/** PDF: pages are read by their lines and letters, as somebody sees them. */
@NullMarked
package vn.tiendo.plan.document.pdf;

import org.jspecify.annotations.NullMarked;
