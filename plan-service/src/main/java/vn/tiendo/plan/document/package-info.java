/** Documents without their format: paragraphs and tables in reading order, and why a file is refused. */
@NullMarked
package vn.tiendo.plan.document;

import org.jspecify.annotations.NullMarked;
