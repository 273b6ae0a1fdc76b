/** The local profile's own issuer of tokens, with demo accounts; absent elsewhere. */
@NullMarked
package vn.tiendo.portal.issuer;

import org.jspecify.annotations.NullMarked;
