/** HTTP conventions: idempotency keys, revisions, pages of a list. */
@NullMarked
package vn.tiendo.defaults.web;

import org.jspecify.annotations.NullMarked;
