/** The ledger of mails: each notice reaches each seat once, many at a time as one digest. */
@NullMarked
package vn.tiendo.notification.delivery;

import org.jspecify.annotations.NullMarked;
