package vn.tiendo.portal.page;

import java.util.Map;
import java.util.regex.Pattern;

/** What services call a field, in the words of the pages' own labels. */
final class FieldNames {

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final Pattern NUMBER = Pattern.compile("\\[\\d+]");

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("percent", "Tỷ lệ hoàn thành"),
                    Map.entry("text", "Nội dung đã thực hiện"),
                    Map.entry("doneOn", "Ngày hoàn thành"),
                    Map.entry("obstacles", "Khó khăn, vướng mắc"),
                    Map.entry("difficulties", "Khó khăn, vướng mắc"),
                    Map.entry("proposals", "Đề xuất, kiến nghị"),
                    Map.entry("evidence", "Tài liệu kiểm chứng"),
                    Map.entry("evidence.number", "Số, ký hiệu tài liệu kiểm chứng"),
                    Map.entry("evidence.issuedOn", "Ngày văn bản"),
                    Map.entry("evidenceIssuedOn", "Ngày văn bản"),
                    Map.entry("evidence.title", "Trích yếu"),
                    Map.entry("evidence.url", "Liên kết"),
                    Map.entry("reason", "Lý do"),
                    Map.entry("summary", "Kết quả thực hiện trong kỳ"),
                    Map.entry("number", "Số, ký hiệu"),
                    Map.entry("place", "Nơi ký"),
                    Map.entry("signedAs", "Chức danh ký"),
                    Map.entry("signatory", "Người ký"),
                    Map.entry("overview", "Công tác chỉ đạo, điều hành"),
                    Map.entry("directions", "Phương hướng"),
                    Map.entry("plan", "Kế hoạch"),
                    Map.entry("period", "Kỳ"),
                    Map.entry("year", "Năm"),
                    Map.entry("issuedOn", "Ngày ban hành"),
                    Map.entry("title", "Tên kế hoạch"),
                    Map.entry("file", "Tệp kế hoạch"),
                    Map.entry("units", "Đơn vị được sắp xếp"),
                    Map.entry("on", "Kể từ ngày"),
                    Map.entry("until", "Gia hạn đến ngày"),
                    Map.entry("code", "Mã định danh"),
                    Map.entry("aliases", "Tên gọi khác, tên viết tắt"),
                    Map.entry("email", "Thư điện tử"),
                    Map.entry("account", "Tài khoản"),
                    Map.entry("into", "Đơn vị tiếp nhận"),
                    Map.entry("into.id", "Đơn vị tiếp nhận"),
                    Map.entry("into.name", "Đơn vị mới thành lập"),
                    Map.entry("act", "Văn bản"),
                    Map.entry("act.number", "Số văn bản"),
                    Map.entry("act.on", "Ngày văn bản"),
                    Map.entry("value", "Nội dung bổ sung"));

    private FieldNames() {}

    /** Of a field with places and steps, such as {@code evidence[0].url}; words stay as they are. */
    static String of(String field) {
        var plain = NUMBER.matcher(field).replaceAll("");
        var known = NAMES.get(plain);
        if (known != null) {
            return known;
        }
        var last = plain.substring(plain.lastIndexOf('.') + 1);
        return NAMES.getOrDefault(last, CODE.matcher(last).matches() ? "Nội dung đã nhập" : field);
    }
}
