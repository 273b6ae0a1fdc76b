package vn.tiendo.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number",
                "issuedOn",
                "place",
                "title",
                "year",
                "issuingAuthority",
                "parentAuthority",
                "standingBody",
                "legalBases",
                "duties",
                "reporting",
                "recipients",
                "signedAs",
                "signatory",
                "carriesOut",
                "status",
                "preamble",
                "preamble/2",
                "duties/1/items/3",
                "closing",
                "recipients/4",
                "areas/I/tasks"
            })
    void every_part_of_a_plans_head_has_a_name_for_people(String field) {
        assertThat(FieldWords.of(field)).isNotEqualTo(field);
    }
}
