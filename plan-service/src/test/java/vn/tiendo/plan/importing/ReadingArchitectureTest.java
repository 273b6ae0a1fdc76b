package vn.tiendo.plan.importing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = {
            "vn.tiendo.plan.deadline",
            "vn.tiendo.plan.wording",
            "vn.tiendo.plan.document..",
            "vn.tiendo.plan.importing"
        })
class ReadingArchitectureTest {

    @ArchTest
    static final ArchRule reading_a_plan_knows_no_framework_no_store_and_no_network =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "vn.tiendo.plan.deadline",
                            "vn.tiendo.plan.wording",
                            "vn.tiendo.plan.document..",
                            "vn.tiendo.plan.importing")
                    .and()
                    .haveNameNotMatching(".*(Test|IT)")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework..",
                            "com.mongodb..",
                            "org.apache.kafka..",
                            "java.net..",
                            "java.net.http..");

    @ArchTest
    static final ArchRule only_the_command_writes_json =
            noClasses()
                    .that()
                    .haveSimpleNameNotStartingWith("ImportCommand")
                    .and()
                    .doNotHaveSimpleName("MutatedPlan")
                    .and()
                    .haveNameNotMatching(".*MutatedPlan\\$.*")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule words_and_deadlines_know_no_document =
            noClasses()
                    .that()
                    .resideInAnyPackage("vn.tiendo.plan.deadline", "vn.tiendo.plan.wording")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("vn.tiendo.plan.document..", "vn.tiendo.plan.importing");

    @ArchTest
    static final ArchRule documents_know_no_plan =
            noClasses()
                    .that()
                    .resideInAPackage("vn.tiendo.plan.document..")
                    .and()
                    .haveNameNotMatching(".*(Test|WordFile)")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("vn.tiendo.plan.importing");
}
