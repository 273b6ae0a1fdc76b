package vn.tiendo.defaults;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import vn.tiendo.defaults.problem.Refusal;
import vn.tiendo.defaults.security.Caller;
import vn.tiendo.defaults.security.Forbidden;
import vn.tiendo.defaults.security.Role;
import vn.tiendo.defaults.testing.HouseRules;

@AnalyzeClasses(packages = "vn.tiendo.defaults", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule no_rooms_named_util =
            HouseRules.no_rooms_named_util_common_helper_impl_manager_dto;

    @ArchTest
    static final ArchRule no_field_or_parameter_is_optional =
            HouseRules.no_field_or_parameter_is_optional;

    @ArchTest
    static final ArchRule nobody_asks_the_system_clock = HouseRules.nobody_asks_the_system_clock;

    @ArchTest
    static final ArchRule what_domains_may_use_knows_no_framework =
            ArchRuleDefinition.classes()
                    .that()
                    .belongToAnyOf(Refusal.class, Caller.class, Role.class, Forbidden.class)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "org.jspecify..",
                            "vn.tiendo.defaults.problem",
                            "vn.tiendo.defaults.security");
}
