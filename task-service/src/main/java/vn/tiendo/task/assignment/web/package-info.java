/** Assignments over HTTP. */
@NullMarked
package vn.tiendo.task.assignment.web;

import org.jspecify.annotations.NullMarked;
