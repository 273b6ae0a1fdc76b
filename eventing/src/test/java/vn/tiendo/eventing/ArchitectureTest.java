package vn.tiendo.eventing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "vn.tiendo.eventing",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule what_services_see_knows_neither_spring_nor_kafka =
            noClasses()
                    .that()
                    .resideInAPackage("vn.tiendo.eventing")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework..", "org.apache.kafka..");

    @ArchTest
    static final ArchRule only_the_wiring_and_the_inbox_know_spring =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..wiring..", "..inbox..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule the_store_knows_nothing_of_who_sends =
            noClasses()
                    .that()
                    .resideInAPackage("..store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..relay..", "..inbox..", "..timer..", "..wiring..");
}
