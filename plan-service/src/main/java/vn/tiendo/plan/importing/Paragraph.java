package vn.tiendo.plan.importing;

/** Words of one paragraph, an automatic number printed in front of them. Never blank. */
record Paragraph(String text) implements Block {}
