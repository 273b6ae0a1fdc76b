package vn.tiendo.plan.plan.web;

import java.util.Locale;
import vn.tiendo.defaults.problem.Refusal;
import vn.tiendo.plan.document.DocumentRefused;

/** A file that is no plan, or none that can be read. Nothing of it is kept. */
final class DocumentNotRead extends Refusal {

    private static final long serialVersionUID = 1L;

    DocumentNotRead(DocumentRefused refused, Locale language) {
        super(kind(refused.reason()), code(refused.reason()), refused.message(language));
    }

    private static Kind kind(DocumentRefused.Reason reason) {
        return reason == DocumentRefused.Reason.TOO_LARGE ? Kind.TOO_LARGE : Kind.INVALID;
    }

    private static String code(DocumentRefused.Reason reason) {
        return switch (reason) {
            case EMPTY -> "document-empty";
            case DAMAGED -> "document-damaged";
            case PROTECTED -> "document-protected";
            case NOT_A_PLAN -> "not-a-plan";
            case UNKNOWN_TYPE -> "unknown-type";
            case TOO_LARGE -> "document-too-large";
            case DANGEROUS -> "document-dangerous";
            case NO_TEXT -> "document-without-text";
        };
    }
}
