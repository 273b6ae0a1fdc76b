/** The only place that knows other services' events. */
@NullMarked
package vn.tiendo.report.messaging;

import org.jspecify.annotations.NullMarked;
