/**
 * A published report as a DOCX in the layout of Nghị định 30/2020/NĐ-CP, Appendix I. It is made from
 * the frozen report alone.
 */
@NullMarked
package vn.tiendo.report.document;

import org.jspecify.annotations.NullMarked;
