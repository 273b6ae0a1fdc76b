package vn.tiendo.defaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.defaults.testing.HouseRules;

class HouseRulesTest {

    private static final JavaClasses OFFENDERS =
            new ClassFileImporter().importPackages("vn.tiendo.defaults.offender");

    static Stream<ArchRule> rules() {
        return Stream.of(
                HouseRules.only_messaging_knows_kafka,
                HouseRules.controllers_live_in_web_packages,
                HouseRules.no_rooms_named_util_common_helper_impl_manager_dto,
                HouseRules.no_field_or_parameter_is_optional,
                HouseRules.nobody_asks_the_system_clock);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void an_offender_is_found_by_every_rule(ArchRule rule) {
        assertThat(rule.evaluate(OFFENDERS).hasViolation()).isTrue();
    }

    @Test
    void a_domain_that_knows_a_framework_is_found() {
        var rule = HouseRules.the_domain_knows_no_framework("vn.tiendo.defaults.security");
        var defaults = new ClassFileImporter().importPackages("vn.tiendo.defaults.security");

        assertThat(rule.evaluate(defaults).hasViolation()).isTrue();
    }

    @Test
    void an_optional_answer_is_no_offence() {
        var answers = new ClassFileImporter().importClasses(Answering.class);

        assertThatCode(() -> HouseRules.no_field_or_parameter_is_optional.check(answers))
                .doesNotThrowAnyException();
    }

    private static final class Answering {

        java.util.Optional<String> find() {
            return java.util.Optional.empty();
        }
    }
}
