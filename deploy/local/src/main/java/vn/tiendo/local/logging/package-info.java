/** Plain SLF4J lines for the JVMs started here, whatever bindings their class path carries. */
@NullMarked
package vn.tiendo.local.logging;

import org.jspecify.annotations.NullMarked;
