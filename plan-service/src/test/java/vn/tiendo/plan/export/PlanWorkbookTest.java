package vn.tiendo.plan.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.plan.Readings;
import vn.tiendo.plan.plan.Wish;

class PlanWorkbookTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1+1", "-1", "@SUM(A1)"})
    void nothing_becomes_a_formula(String words) throws IOException {
        var plan =
                Readings.corrected(
                        Readings.settled(),
                        new Wish("tasks/1.a/deliverables/1/name", words, "thử"));

        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(PlanWorkbook.of(plan, name -> name)))) {
            var cells = new ArrayList<Cell>();
            workbook.getSheetAt(0).forEach(row -> row.forEach(cells::add));
            assertThat(cells).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
            assertThat(cells)
                    .filteredOn(cell -> cell.getCellType() == CellType.STRING)
                    .anyMatch(cell -> cell.getStringCellValue().equals(words))
                    .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
        }
    }
}
