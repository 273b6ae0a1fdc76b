/** What people type: up, down, status, import. */
@NullMarked
package vn.tiendo.local.command;

import org.jspecify.annotations.NullMarked;
