package vn.tiendo.task;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import vn.tiendo.defaults.testing.HouseRules;

@AnalyzeClasses(packages = "vn.tiendo.task", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule the_domain_knows_no_framework =
            HouseRules.the_domain_knows_no_framework(
                    "vn.tiendo.task.task",
                    "vn.tiendo.task.deadline",
                    "vn.tiendo.task.workingday",
                    "vn.tiendo.task.assignment",
                    "vn.tiendo.task.unit");

    @ArchTest
    static final ArchRule rooms_do_not_depend_on_each_other_in_circles =
            slices().matching("vn.tiendo.task.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .as("rooms do not depend on each other in circles");
}
