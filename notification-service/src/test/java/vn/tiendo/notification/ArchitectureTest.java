package vn.tiendo.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import vn.tiendo.defaults.testing.HouseRules;

@AnalyzeClasses(packages = "vn.tiendo.notification", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule the_domain_knows_no_framework =
            HouseRules.the_domain_knows_no_framework(
                    "vn.tiendo.notification.recipient",
                    "vn.tiendo.notification.notice",
                    "vn.tiendo.notification.inbox");

    @ArchTest
    static final ArchRule what_a_mail_says_is_decided_without_a_framework =
            noClasses()
                    .that()
                    .haveNameMatching(
                            ".*\\.delivery\\.(Delivery|Sifting|MailText|Batch|Tray|NextMail|Post)")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework..", "com.mongodb..", "org.bson..", "jakarta..");

    @ArchTest
    static final ArchRule only_delivery_knows_mail_servers =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..delivery..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.mail..", "org.springframework.mail..");
}
