package vn.tiendo.plan.document.sheet;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import vn.tiendo.plan.document.xml.XmlCursor;

/**
 * Numbers as they are seen in Vietnam: the decimal comma, and days as ngày/tháng/năm whatever
 * language the workbook was made in.
 */
final class Numbers {

    private static final int GENERAL = 0;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("'Tháng' MM/uuuu");

    private final Map<Integer, String> own;
    private final List<Integer> byStyle;
    private final boolean since1904;
    private final DataFormatter formatter = new DataFormatter(Locale.forLanguageTag("vi-VN"));

    private Numbers(Map<Integer, String> own, List<Integer> byStyle, boolean since1904) {
        this.own = own;
        this.byStyle = byStyle;
        this.since1904 = since1904;
    }

    static Numbers plain(boolean since1904) {
        return new Numbers(Map.of(), List.of(), since1904);
    }

    static Numbers read(XmlCursor xml, boolean since1904) {
        var own = new HashMap<Integer, String>();
        var byStyle = new ArrayList<Integer>();
        xml.root(
                name -> {
                    switch (name) {
                        case "numFmts" -> xml.children(format -> format(xml, own));
                        case "cellXfs" ->
                                xml.children(
                                        style -> {
                                            byStyle.add(xml.number("numFmtId", GENERAL));
                                            xml.skip();
                                        });
                        default -> xml.skip();
                    }
                });
        return new Numbers(own, byStyle, since1904);
    }

    private static void format(XmlCursor xml, Map<Integer, String> own) {
        var code = xml.attribute("formatCode");
        if (code != null) {
            own.put(xml.number("numFmtId", GENERAL), code);
        }
        xml.skip();
    }

    /**
     * @param style the cell's, by which its format is known
     */
    String printed(BigDecimal number, int style) {
        int id = style >= 0 && style < byStyle.size() ? byStyle.get(style) : GENERAL;
        var own = this.own.get(id);
        var builtIn = own == null ? BuiltinFormats.getBuiltinFormat(id) : own;
        var code = builtIn == null ? "General" : builtIn;
        double value = number.doubleValue();
        if (DateUtil.isADateFormat(id, code) && DateUtil.isValidExcelDate(value)) {
            var at = DateUtil.getLocalDateTime(value, since1904);
            return (code.toLowerCase(Locale.ROOT).contains("d") ? DAY : MONTH).format(at);
        }
        return formatter.formatRawCellContents(value, id, code, since1904);
    }
}
