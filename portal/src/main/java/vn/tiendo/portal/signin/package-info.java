/** Who may come in by which door, and who has come in. */
@NullMarked
package vn.tiendo.portal.signin;

import org.jspecify.annotations.NullMarked;
