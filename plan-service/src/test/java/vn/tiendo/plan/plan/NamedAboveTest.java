package vn.tiendo.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.plan.importing.PlanReading;
import vn.tiendo.plan.importing.PlanReading.LegalBasis;

class NamedAboveTest {

    private static final LegalBasis LAW =
            new LegalBasis("Căn cứ Luật Tổ chức chính quyền địa phương", null, null);
    private static final LegalBasis DECREE =
            new LegalBasis("Căn cứ Nghị định số 9/2031/NĐ-CP của Chính phủ", "9/2031/NĐ-CP", null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thực hiện Kế hoạch số 3/KH-UBND của UBND tỉnh Đông Hà về cải cách | UBND tỉnh Đông Hà",
                "Kế hoạch số 3/KH-UBND ngày 02/01/2026 của Ủy ban nhân dân tỉnh; | Ủy ban nhân dân tỉnh",
                "Kế hoạch số 3/KH-UBND của UBND xã Về Đông ban hành ngày | UBND xã Về Đông",
                "Kế hoạch số 3/KH-UBND về cải cách hành chính | ",
            })
    void the_only_plan_among_the_legal_bases_is_the_plan_above(String text, String issuer) {
        var plan = new LegalBasis(text, "3/KH-UBND", null);

        var named = NamedAbove.in(reading(LAW, DECREE, plan));

        assertThat(named).isEqualTo(new CarriesOut("3/KH-UBND", issuer, null, List.of()));
    }

    @Test
    void of_several_the_one_for_the_plans_year_is_meant() {
        var longer = new LegalBasis("Kế hoạch giai đoạn 2026 - 2030", "1/KH-UBND", null);
        var ofTheYear = new LegalBasis("Kế hoạch cải cách năm 2026", "2/KH-UBND", null);
        var before = new LegalBasis("Kế hoạch cải cách năm 2025", "3/KH-UBND", null);

        assertThat(NamedAbove.in(reading(longer, ofTheYear, before)).number())
                .isEqualTo("2/KH-UBND");
        assertThat(NamedAbove.in(reading(longer, before))).isNull();
        assertThat(NamedAbove.in(reading(LAW, DECREE))).isNull();
    }

    private static PlanReading reading(LegalBasis... bases) {
        var head =
                new PlanReading.Plan(
                        null,
                        null,
                        null,
                        null,
                        null,
                        2026,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        List.of(),
                        List.of(bases),
                        Map.of(),
                        null,
                        null);
        return new PlanReading(
                "a.txt", head, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
