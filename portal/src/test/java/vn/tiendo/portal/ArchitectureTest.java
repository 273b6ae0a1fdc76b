package vn.tiendo.portal;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import vn.tiendo.defaults.testing.HouseRules;

/** The whole portal is a web room, so its controllers live beside their feature. */
@AnalyzeClasses(packages = "vn.tiendo.portal", importOptions = DoNotIncludeTests.class)
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
    static final ArchRule the_portal_knows_neither_store_nor_broker =
            ArchRuleDefinition.noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "com.mongodb..", "org.apache.kafka..", "vn.tiendo.eventing..");

    @ArchTest
    static final ArchRule features_do_not_go_in_circles =
            slices().matching("vn.tiendo.portal.(*)..").should().beFreeOfCycles();
}
