package vn.tiendo.portal.task;

import vn.tiendo.portal.signin.Person;

/** What a person is offered on a task; whether it is allowed is the service's to say. */
record Can(boolean submit, boolean review, boolean sayNotArising) {

    static Can of(Person person, Task task) {
        var leads = person.reports() && task.ledBy(person.unit());
        var manages = person.managesPlans() && person.authority().equals(task.authority());
        return new Can(
                leads && task.open(),
                manages && task.waitsForReview(),
                leads && task.open() && task.conditional());
    }
}
