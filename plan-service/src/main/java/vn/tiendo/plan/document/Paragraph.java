package vn.tiendo.plan.document;

/** Words of one paragraph, an automatic number printed in front of them. Never blank. */
public record Paragraph(String text) implements Block {}
