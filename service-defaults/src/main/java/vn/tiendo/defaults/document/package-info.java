/**
 * How an authority's document looks (Nghị định 30/2020/NĐ-CP, Appendix I): pages, letterhead, fonts,
 * tables. A service that writes documents brings Apache POI, the others none of it.
 */
@NullMarked
package vn.tiendo.defaults.document;

import org.jspecify.annotations.NullMarked;
