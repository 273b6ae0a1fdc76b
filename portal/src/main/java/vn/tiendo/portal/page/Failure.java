package vn.tiendo.portal.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import vn.tiendo.defaults.problem.Problem.WrongField;

/**
 * Why something that a person wanted did not come about, as it is shown beside the form.
 *
 * @param again whether trying again as it is may help
 */
public record Failure(
        String title,
        String detail,
        List<WrongField> errors,
        @Nullable String traceId,
        boolean again) {

    public static Failure of(ServiceRefused refused) {
        var problem = refused.problem();
        var errors = problem.errors();
        return new Failure(
                problem.title(),
                problem.detail(),
                errors == null ? List.of() : errors,
                problem.status() >= 500 ? problem.traceId() : null,
                false);
    }

    /** Where the same key is sent again, nothing is done twice. */
    public static Failure of(ServiceDown down) {
        return new Failure(
                "Dịch vụ tạm thời không trả lời",
                "Nội dung đã nhập vẫn còn nguyên. Hãy thử gửi lại sau ít giây; gửi lại không bị"
                        + " tính hai lần.",
                List.of(),
                MDC.get("traceId"),
                true);
    }

    /** The same where a file was sent, which a page cannot put back into its form. */
    public static Failure ofFile(ServiceDown down) {
        return new Failure(
                "Dịch vụ tạm thời không trả lời",
                "Hãy chọn lại tệp rồi gửi lại sau ít giây; cùng một tệp gửi lại không bị đọc hai"
                        + " lần.",
                List.of(),
                MDC.get("traceId"),
                true);
    }

    public static Failure ofFields(List<WrongField> errors) {
        return new Failure(
                "Còn thông tin chưa đúng",
                "Hãy sửa các mục được đánh dấu rồi gửi lại.",
                new ArrayList<>(errors),
                null,
                false);
    }

    /** What is wrong with one field, or null. */
    public @Nullable String of(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(WrongField::message)
                .findFirst()
                .orElse(null);
    }
}
