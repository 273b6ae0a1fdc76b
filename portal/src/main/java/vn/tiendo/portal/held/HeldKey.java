package vn.tiendo.portal.held;

import java.time.Duration;

/**
 * A key whose records a service holds.
 *
 * @param id names it in a replay
 * @param cause what the first of its records met
 * @param ageSeconds how long it has been held, in real time
 */
public record HeldKey(
        String id, String topic, String key, String cause, long ageSeconds, long records) {

    /** How long it has been held, in words. */
    public String age() {
        var age = Duration.ofSeconds(ageSeconds);
        if (age.toDays() > 0) {
            return age.toDays() + " ngày";
        }
        return age.toHours() > 0 ? age.toHours() + " giờ" : Math.max(1, age.toMinutes()) + " phút";
    }
}
