package vn.tiendo.plan.plan;

import java.util.regex.Pattern;

/**
 * What a field of a plan takes, as the words of a refusal say it ({@code CorrectionRule.NUMBER} in the
 * texts of problems).
 */
public enum CorrectionRule {
    /** Every correction has a reason. */
    REASON(""),
    NUMBER("number"),
    ISSUED_ON("issuedOn"),
    YEAR("year"),
    ACTIVITY("tasks/[^/]+/activity"),
    PRODUCT("tasks/[^/]+/deliverables(/\\d+)?(/name)?"),
    DEADLINE("tasks/[^/]+(/deliverables/\\d+)?/(deadline|doubt)"),
    TASK("tasks/[^/]+|areas/.*"),
    UNIT("units/.*"),
    FINDING("findings/.*"),
    UNDOING("corrections/.*"),
    FRAME("(preamble|duties|recipients)(/.*)?"),
    /** There is no such field. */
    FIELD(".*");

    private final Pattern fields;

    CorrectionRule(String fields) {
        this.fields = Pattern.compile(fields, Pattern.DOTALL);
    }

    static CorrectionRule of(String field) {
        for (var rule : values()) {
            if (rule != REASON && rule.fields.matcher(field).matches()) {
                return rule;
            }
        }
        return FIELD;
    }
}
