package vn.tiendo.task.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.task.workingday.VietnamTime;

/**
 * A progress report as it was handed in.
 *
 * @param doneOn the day on which the work was done; always there where 100 % is claimed
 * @param by who handed it in, for which unit
 */
public record Submission(
        String id,
        int percent,
        String text,
        List<Figure> figures,
        @Nullable String obstacles,
        @Nullable String proposals,
        List<Evidence> evidence,
        @Nullable LocalDate doneOn,
        String by,
        String byUnit,
        Instant at) {

    /** Hands in a report; without a day of its own, finished work was done on the day it came. */
    static Submission of(ProgressReport report, Submitter submitter) {
        var submission =
                new Submission(
                        submitter.submissionId(),
                        report.percent(),
                        report.text(),
                        report.figures(),
                        report.obstacles(),
                        report.proposals(),
                        report.evidence(),
                        report.doneOn(),
                        submitter.by(),
                        submitter.unit(),
                        submitter.at());
        submission.requireFindableEvidence();
        return report.doneOn() != null
                ? submission.doneOn(report.doneOn())
                : submission.claimsCompletion() ? submission.doneOn(submission.day()) : submission;
    }

    boolean claimsCompletion() {
        return percent == 100;
    }

    boolean cameAfter(@Nullable LocalDate due) {
        return due != null && day().isAfter(due);
    }

    boolean hasEvidence() {
        return !evidence.isEmpty();
    }

    /** The day it was handed in. */
    LocalDate day() {
        return VietnamTime.dayOf(at);
    }

    /** With that day: never after it was handed in, never before a document that proves it. */
    Submission doneOn(LocalDate day) {
        if (day.isAfter(day())) {
            throw new DoneOnAfterSubmission(day, day());
        }
        for (var proof : evidence) {
            var issued = proof.issuedOn();
            if (issued != null && day.isBefore(issued)) {
                throw new DoneOnBeforeEvidence(day, issued);
            }
        }
        return new Submission(
                id, percent, text, figures, obstacles, proposals, evidence, day, by, byUnit, at);
    }

    private void requireFindableEvidence() {
        for (int i = 0; i < evidence.size(); i++) {
            var proof = evidence.get(i);
            if (!proof.canBeFound()) {
                throw new EvidenceCannotBeFound(i + 1);
            }
            if (proof.issuedOn() != null && proof.issuedOn().isAfter(day())) {
                throw new EvidenceFromTheFuture(i + 1, proof.issuedOn());
            }
        }
    }

    /** Who hands in, when, under which id. */
    public record Submitter(String submissionId, String by, String unit, Instant at) {}
}
