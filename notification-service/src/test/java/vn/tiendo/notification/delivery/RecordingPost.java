package vn.tiendo.notification.delivery;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes every mail, or answers what a test tells it to, in turn. */
final class RecordingPost implements Post {

    private final Deque<Outcome> answers = new ArrayDeque<>();
    final List<Batch> handed = new CopyOnWriteArrayList<>();

    RecordingPost answering(Outcome... outcomes) {
        answers.addAll(List.of(outcomes));
        return this;
    }

    @Override
    public synchronized Outcome send(Batch batch) {
        handed.add(batch);
        var answer = answers.poll();
        return answer == null ? Outcome.ACCEPTED : answer;
    }
}
