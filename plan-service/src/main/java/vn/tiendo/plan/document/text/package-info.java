/** Plain text. */
@NullMarked
package vn.tiendo.plan.document.text;

import org.jspecify.annotations.NullMarked;
