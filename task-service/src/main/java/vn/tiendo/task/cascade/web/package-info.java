/** The cascade over HTTP. */
@NullMarked
package vn.tiendo.task.cascade.web;

import org.jspecify.annotations.NullMarked;
