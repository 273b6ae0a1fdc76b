/** The main job, walked through with one plan by the public APIs, and checked from outside. */
@NullMarked
package vn.tiendo.local.demo;

import org.jspecify.annotations.NullMarked;
