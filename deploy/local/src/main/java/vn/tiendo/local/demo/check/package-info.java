/**
 * What the demo believes nobody for: figures counted again from the raw topics, deliveries looked at
 * record by record. Shares no code with the services.
 */
@NullMarked
package vn.tiendo.local.demo.check;

import org.jspecify.annotations.NullMarked;
