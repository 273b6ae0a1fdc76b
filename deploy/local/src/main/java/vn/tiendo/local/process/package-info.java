/** Child processes that never outlive the JVM that started them. */
@NullMarked
package vn.tiendo.local.process;

import org.jspecify.annotations.NullMarked;
