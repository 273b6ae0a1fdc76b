package vn.tiendo.defaults.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/**
 * How every service is built, as sentences that fail the build.
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "vn.tiendo.task", importOptions = DoNotIncludeTests.class)
 * class ArchitectureTest {
 *     @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);
 *     @ArchTest static final ArchRule the_domain_knows_no_framework =
 *             HouseRules.the_domain_knows_no_framework("vn.tiendo.task.task", "vn.tiendo.task.deadline");
 * }
 * }</pre>
 */
public final class HouseRules {

    private static final String[] FRAMEWORKS = {
        "org.springframework..",
        "com.mongodb..",
        "org.bson..",
        "org.apache.kafka..",
        "org.apache.poi..",
        "tools.jackson..",
        "com.fasterxml.jackson..",
        "jakarta..",
        "io.micrometer..",
        "org.slf4j.."
    };

    /** Also no neighbours that carry a framework with them: HTTP answers and stored aggregates. */
    private static final String[] OUTER_ROOMS = {
        "vn.tiendo.defaults.web..", "vn.tiendo.defaults.clock..", "vn.tiendo.defaults.openapi.."
    };

    private static final String[] KAFKA = {
        "org.apache.kafka..", "org.springframework.kafka..", "org.springframework.cloud.stream.."
    };

    @ArchTest
    public static final ArchRule only_messaging_knows_kafka =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..messaging..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(KAFKA)
                    .as("only messaging knows Kafka")
                    .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule controllers_live_in_web_packages =
            classes()
                    .that()
                    .areAnnotatedWith(RestController.class)
                    .or()
                    .areAnnotatedWith(Controller.class)
                    .should()
                    .resideInAPackage("..web..")
                    .as("controllers live in web packages")
                    .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule no_rooms_named_util_common_helper_impl_manager_dto =
            classes()
                    .should(NamingRules.haveANameThatSaysSomething())
                    .as("no rooms named util, common, helper, impl, manager, dto");

    @ArchTest
    public static final ArchRule no_field_or_parameter_is_optional =
            classes()
                    .should(OptionalRules.keepOptionalForAnswers())
                    .as("no field or parameter is Optional: it is for answers");

    @ArchTest
    public static final ArchRule nobody_asks_the_system_clock =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("vn.tiendo.defaults.clock..", "vn.tiendo.eventing..")
                    .should()
                    .callMethodWhere(SystemClockRules.asksTheSystemClock())
                    .as("nobody asks the system clock: business time comes from the injected Clock")
                    .allowEmptyShould(true);

    private HouseRules() {}

    /**
     * @param packages of the domain, each with what lies below it, except its web, messaging and
     *     store rooms
     */
    public static ArchRule the_domain_knows_no_framework(String... packages) {
        var rooms = new String[packages.length];
        for (int i = 0; i < packages.length; i++) {
            rooms[i] = packages[i].endsWith("..") ? packages[i] : packages[i] + "..";
        }
        return noClasses()
                .that()
                .resideInAnyPackage(rooms)
                .and()
                .resideOutsideOfPackages("..web..", "..messaging..", "..store..")
                .and(NamingRules.areNoUseCasesOrWiring())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(both(FRAMEWORKS, OUTER_ROOMS))
                .as("the domain knows no framework");
    }

    private static String[] both(String[] some, String[] others) {
        var all = java.util.Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return all;
    }
}
