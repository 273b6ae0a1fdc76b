package vn.tiendo.plan.importing;

/** A piece of a document in reading order. */
sealed interface Block permits Paragraph, Table {}
