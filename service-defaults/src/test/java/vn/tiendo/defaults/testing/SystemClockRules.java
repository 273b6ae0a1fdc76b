package vn.tiendo.defaults.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.time.Clock;
import java.util.Set;

/** The calls that read the machine's own time. Elapsed time by {@code nanoTime} is no date. */
final class SystemClockRules {

    private static final Set<String> CLOCKS =
            Set.of("system", "systemUTC", "systemDefaultZone", "tickSeconds", "tickMillis");

    private SystemClockRules() {}

    static DescribedPredicate<JavaMethodCall> asksTheSystemClock() {
        return DescribedPredicate.describe("asks the system clock", SystemClockRules::asks);
    }

    private static boolean asks(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        if (owner.isEquivalentTo(System.class)) {
            return call.getName().equals("currentTimeMillis");
        }
        if (owner.isEquivalentTo(Clock.class)) {
            return CLOCKS.contains(call.getName());
        }
        return owner.getPackageName().equals("java.time")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
    }
}
