/** What other services told, one document per task and per plan, with the moment each thing became known. */
@NullMarked
package vn.tiendo.report.fact;

import org.jspecify.annotations.NullMarked;
