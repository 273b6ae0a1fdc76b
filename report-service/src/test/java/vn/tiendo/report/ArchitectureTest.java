package vn.tiendo.report;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import vn.tiendo.defaults.testing.HouseRules;

@AnalyzeClasses(packages = "vn.tiendo.report", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule the_domain_knows_no_framework =
            HouseRules.the_domain_knows_no_framework(
                    "vn.tiendo.report.period",
                    "vn.tiendo.report.fact",
                    "vn.tiendo.report.figure",
                    "vn.tiendo.report.round",
                    "vn.tiendo.report.report");

    @ArchTest
    static final ArchRule figures_are_computed_without_any_store =
            ArchRuleDefinition.noClasses()
                    .that()
                    .resideInAPackage("vn.tiendo.report.figure..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("vn.tiendo.eventing..", "org.springframework..")
                    .as("figures are computed without any store");

    @ArchTest
    static final ArchRule only_the_document_knows_poi =
            ArchRuleDefinition.noClasses()
                    .that()
                    .resideOutsideOfPackage("vn.tiendo.report.document..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..")
                    .as("only the document knows POI");

    @ArchTest
    static final ArchRule rooms_do_not_depend_on_each_other_in_circles =
            slices().matching("vn.tiendo.report.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .as("rooms do not depend on each other in circles");
}
