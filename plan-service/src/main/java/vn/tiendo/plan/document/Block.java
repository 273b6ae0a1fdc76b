package vn.tiendo.plan.document;

/** A piece of a document in reading order. */
public sealed interface Block permits Paragraph, Table {}
