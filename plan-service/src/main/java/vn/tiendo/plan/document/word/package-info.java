/** Word documents. */
@NullMarked
package vn.tiendo.plan.document.word;

import org.jspecify.annotations.NullMarked;
