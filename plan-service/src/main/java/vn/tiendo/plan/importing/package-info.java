/**
 * A plan's document in, its reading out. Knows no database, no framework and no network: a document
 * becomes neutral blocks (paragraphs, tables), and the blocks are interpreted.
 */
@NullMarked
package vn.tiendo.plan.importing;

import org.jspecify.annotations.NullMarked;
