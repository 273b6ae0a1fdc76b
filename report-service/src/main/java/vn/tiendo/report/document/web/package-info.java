/** The API of documents. */
@NullMarked
package vn.tiendo.report.document.web;

import org.jspecify.annotations.NullMarked;
