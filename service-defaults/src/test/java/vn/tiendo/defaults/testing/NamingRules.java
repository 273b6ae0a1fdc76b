package vn.tiendo.defaults.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a name may not be, since it would say nothing of the domain. */
final class NamingRules {

    private static final Set<String> EMPTY_NAMES =
            Set.of("util", "utils", "common", "helper", "helpers", "impl", "manager", "dto");
    private static final List<String> EMPTY_SUFFIXES =
            List.of("Util", "Utils", "Helper", "Helpers", "Impl", "Manager", "Dto", "DTO");

    private NamingRules() {}

    static ArchCondition<JavaClass> haveANameThatSaysSomething() {
        return new ArchCondition<>("have a name that says something") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var rooms = List.of(type.getPackageName().toLowerCase(Locale.ROOT).split("\\."));
                if (rooms.stream().anyMatch(EMPTY_NAMES::contains)
                        || EMPTY_SUFFIXES.stream().anyMatch(type.getSimpleName()::endsWith)) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    type, type.getName() + " has a name that says nothing"));
                }
            }
        };
    }

    /** A use case or a configuration may stand beside the domain that it serves. */
    static DescribedPredicate<JavaClass> areNoUseCasesOrWiring() {
        return DescribedPredicate.describe(
                "are no use cases or wiring",
                type ->
                        !(type.isAnnotatedWith(Component.class)
                                || type.isMetaAnnotatedWith(Component.class)
                                || type.getSimpleName().equals("package-info")));
    }
}
