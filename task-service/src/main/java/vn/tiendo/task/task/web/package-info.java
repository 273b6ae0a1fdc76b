/** Tasks over HTTP. */
@NullMarked
package vn.tiendo.task.task.web;

import org.jspecify.annotations.NullMarked;
