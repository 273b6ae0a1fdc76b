/** Zipped XML, walked in bounded memory. */
@NullMarked
package vn.tiendo.plan.document.xml;

import org.jspecify.annotations.NullMarked;
