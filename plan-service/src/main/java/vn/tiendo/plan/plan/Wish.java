package vn.tiendo.plan.plan;

/**
 * A correction that somebody wants.
 *
 * @param field {@code number}, {@code issuedOn}, {@code title}, {@code year}, {@code
 *     place}, {@code issuingAuthority}, {@code parentAuthority}, {@code standingBody}, {@code
 *     preamble/<n>}, {@code preamble} for one more paragraph, {@code duties/<n>/items/<n>}, {@code
 *     recipients/<n>}, {@code recipients} for one more, {@code closing}, {@code signedAs}, {@code
 *     signatory}, {@code tasks/<id>}, {@code tasks/<id>/activity},
 *     {@code tasks/<id>/lead}, {@code tasks/<id>/coordinating}, {@code tasks/<id>/deadline}, {@code
 *     tasks/<id>/deliverables/<no>}, {@code tasks/<id>/deliverables/<no>/deadline}, {@code
 *     tasks/<id>/deliverables/<no>/name}, {@code tasks/<id>/deliverables/<no>/doubt}, {@code
 *     areas/<label>/tasks} for one more task, {@code tasks/<id>/deliverables} for one more
 *     deliverable, {@code units/<name>}, {@code findings/<no>}, {@code corrections/<no>}, {@code
 *     carriesOut}, {@code tasks/<id>/above}
 * @param value text; a date in ISO form; several units parted by ";"; {@code removed} for a task or
 *     deliverable, and for a name that only helps and is no unit's; a unit's id for a name; {@code accepted} for a finding, and for the doubt about a
 *     deadline's year; {@code undone} for the last correction; the id of the plan above, or of its
 *     task, and {@code removed} where there is none; empty for what the document leaves blank: any
 *     field of the head but the year, units, deadlines and all that stands around the tasks
 */
public record Wish(String field, String value, String reason) {}
