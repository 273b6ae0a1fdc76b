/** What a request says of what was seen. */
@NullMarked
package vn.tiendo.plan.revision.web;

import org.jspecify.annotations.NullMarked;
