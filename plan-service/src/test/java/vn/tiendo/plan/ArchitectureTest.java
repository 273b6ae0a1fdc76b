package vn.tiendo.plan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import vn.tiendo.defaults.testing.HouseRules;

@AnalyzeClasses(packages = "vn.tiendo.plan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule the_domain_knows_no_framework =
            HouseRules.the_domain_knows_no_framework(
                    "vn.tiendo.plan.unit",
                    "vn.tiendo.plan.reorganisation",
                    "vn.tiendo.plan.seat",
                    "vn.tiendo.plan.calendar",
                    "vn.tiendo.plan.plan",
                    "vn.tiendo.plan.comparison",
                    "vn.tiendo.plan.publication",
                    "vn.tiendo.plan.deadline",
                    "vn.tiendo.plan.wording");

    @ArchTest
    static final ArchRule only_the_store_room_asks_the_database =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("vn.tiendo.plan.store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.mongodb..", "org.bson..");

    @ArchTest
    static final ArchRule reading_a_document_knows_nothing_of_what_becomes_of_it =
            noClasses()
                    .that()
                    .resideInAnyPackage("vn.tiendo.plan.importing..", "vn.tiendo.plan.deadline..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "vn.tiendo.plan.plan..",
                            "vn.tiendo.plan.unit..",
                            "vn.tiendo.plan.publication..",
                            "vn.tiendo.plan.store..",
                            "vn.tiendo.eventing..",
                            "vn.tiendo.defaults..",
                            "org.springframework..");
}
