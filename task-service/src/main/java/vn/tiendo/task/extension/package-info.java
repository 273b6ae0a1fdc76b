/** Later days that units ask for (gia hạn), and what the standing body says to them. */
@NullMarked
package vn.tiendo.task.extension;

import org.jspecify.annotations.NullMarked;
