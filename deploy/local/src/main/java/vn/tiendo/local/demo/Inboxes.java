package vn.tiendo.local.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.local.api.Json;
import vn.tiendo.local.demo.check.RawEvent;
import vn.tiendo.local.system.Mail;

/** Whether everybody whom a step concerns found it in the inbox, once, and was sent a mail. */
final class Inboxes {

    private final Cast cast;
    private final Map<String, List<String>> noticesOf = new HashMap<>();

    Inboxes(Cast cast) {
        this.cast = cast;
        Stream.of(
                        cast.officers().stream(),
                        cast.heads().stream(),
                        Stream.of(cast.manager(), cast.supervisor(), cast.interior()))
                .flatMap(Function.identity())
                .forEach(person -> noticesOf.put(person.account(), notices(person)));
    }

    private static List<String> notices(Person person) {
        return person.session().all("/api/inbox").stream()
                .map(item -> Json.text(item, "notice"))
                .toList();
    }

    int count() {
        return noticesOf.values().stream().mapToInt(List::size).sum();
    }

    List<String> faults(Collection<RawEvent> events, List<Mail> mails) {
        var faults = new ArrayList<String>();
        var addresses = mails.stream().map(Mail::to).collect(Collectors.toSet());
        noticesOf.forEach(
                (account, notices) -> {
                    if (notices.size() != Set.copyOf(notices).size()) {
                        faults.add(account + " was told of something twice");
                    }
                });
        for (var event : events) {
            if (!event.name().equals("DeadlineApproaching")
                    && !event.name().equals("DeadlinePassed")) {
                continue;
            }
            var key = Json.text(event.body(), "noticeKey");
            for (var person : concerned(event)) {
                if (!noticesOf.getOrDefault(person.account(), List.of()).contains(key)) {
                    faults.add(person.account() + " was not told of " + key);
                }
                if (addresses.stream().noneMatch(to -> to.contains(person.email()))) {
                    faults.add(person.account() + " got no mail");
                }
            }
        }
        return faults;
    }

    private List<Person> concerned(RawEvent event) {
        var leads =
                Json.each(event.body().path("task").path("leads"))
                        .map(unit -> Json.text(unit, "id"))
                        .collect(Collectors.toSet());
        return Json.each(event.body().path("levels"))
                .flatMap(level -> of(level.asString(), leads))
                .distinct()
                .toList();
    }

    private Stream<Person> of(String level, Set<String> leads) {
        return switch (level) {
            case "LEAD_OFFICERS" -> in(cast.officers(), leads);
            case "LEAD_HEAD" -> in(cast.heads(), leads);
            case "STANDING_BODY" -> Stream.of(cast.manager());
            case "SUPERVISOR" -> Stream.of(cast.supervisor());
            default -> throw new IllegalStateException("unknown level " + level);
        };
    }

    private static Stream<Person> in(List<Person> people, Set<String> units) {
        return people.stream().filter(person -> units.contains(person.unit()));
    }
}
