package vn.tiendo.defaults.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;

/** Optional is for answers. Lambdas that somebody else's interface asks for are let pass. */
final class OptionalRules {

    private OptionalRules() {}

    static ArchCondition<JavaClass> keepOptionalForAnswers() {
        return new ArchCondition<>("keep Optional for answers") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(field -> field.getRawType().isEquivalentTo(Optional.class))
                        .forEach(field -> violated(events, field, field.getFullName()));
                type.getCodeUnits().stream()
                        .filter(OptionalRules::isWrittenByHand)
                        .filter(OptionalRules::takesOptional)
                        .forEach(unit -> violated(events, unit, unit.getFullName()));
            }
        };
    }

    private static boolean isWrittenByHand(JavaCodeUnit unit) {
        return !unit.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !unit.getName().startsWith("lambda$");
    }

    private static boolean takesOptional(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().stream()
                .anyMatch(parameter -> parameter.isEquivalentTo(Optional.class));
    }

    private static void violated(ConditionEvents events, Object what, String name) {
        events.add(SimpleConditionEvent.violated(what, name + " holds or takes an Optional"));
    }
}
