/** Units that are renamed, merged, split and closed on a day. */
@NullMarked
package vn.tiendo.plan.reorganisation;

import org.jspecify.annotations.NullMarked;
