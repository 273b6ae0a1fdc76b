package vn.tiendo.plan.plan;

import vn.tiendo.plan.deadline.Deadline;
import vn.tiendo.plan.importing.Finding;
import vn.tiendo.plan.importing.FindingCode;
import vn.tiendo.plan.importing.Place;

/** Deadlines whose words may mean something else, and the remarks that tell how they were taken. */
final class GuessedDeadlines {

    private GuessedDeadlines() {}

    static Finding finding(Deadline due, Place place) {
        return Finding.of(FindingCode.DEADLINE_GUESSED, place, due.text(), due.reading());
    }

    /** Another reading of the same words, as in another year, is another guess. */
    static boolean says(Remark remark, Deadline due) {
        var told = remark.finding().arguments();
        return due.guessed()
                && due.text().equals(told.get(0))
                && (told.size() < 2 || due.reading().equals(told.get(1)));
    }
}
