package vn.tiendo.plan.document.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.plan.document.Block;
import vn.tiendo.plan.document.DocumentBlocks;
import vn.tiendo.plan.document.DocumentFormat;
import vn.tiendo.plan.document.DocumentRefused;
import vn.tiendo.plan.document.DocumentRefused.Reason;
import vn.tiendo.plan.document.Pieces;
import vn.tiendo.plan.document.Row;
import vn.tiendo.plan.document.Table;
import vn.tiendo.plan.document.xml.ZipParts;

/** Excel workbooks: every sheet that can be seen is a table. Formulas are not carried out. */
public final class XlsxFormat implements DocumentFormat {

    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String STYLES = "xl/styles.xml";

    @Override
    public boolean recognises(byte[] content) {
        if (!DocumentFormat.begins(content, (byte) 'P', (byte) 'K')) {
            return false;
        }
        try (var parts = ZipParts.open(content)) {
            return parts.has(Workbook.PART);
        }
    }

    @Override
    public DocumentBlocks read(byte[] content) {
        try (var parts = ZipParts.open(content)) {
            var workbook = Workbook.of(parts);
            var pieces = new Pieces();
            var strings =
                    parts.read(STRINGS, xml -> SharedStrings.read(xml, pieces))
                            .orElseGet(SharedStrings::none);
            var numbers =
                    parts.read(STYLES, xml -> Numbers.read(xml, workbook.since1904()))
                            .orElseGet(() -> Numbers.plain(workbook.since1904()));
            var cells = new CellText(strings, numbers);
            var tables = new ArrayList<Block>();
            for (var sheet : workbook.sheets()) {
                var rows =
                        parts.read(sheet, xml -> new Sheet(xml, cells, pieces).read())
                                .orElseThrow(() -> new DocumentRefused(Reason.DAMAGED));
                if (!rows.stream().allMatch(Row::blank)) {
                    tables.add(new Table(tables.size() + 1, rows));
                }
            }
            return new DocumentBlocks(List.copyOf(tables), List.of(), cells.damaged());
        }
    }
}
