/** Pages of reporting rounds and published reports. */
@NullMarked
package vn.tiendo.portal.report;

import org.jspecify.annotations.NullMarked;
