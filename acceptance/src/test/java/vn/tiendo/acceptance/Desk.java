package vn.tiendo.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** A draft's page, worked on with nothing but keys. */
final class Desk {

    private static final String RENEWED =
            "before => document.querySelector('#work input[name=key]')?.value !== before"
                    + " && document.getElementById('work-pane').ariaBusy === 'false'"
                    + " && document.activeElement.matches('#points > li, #publish')";
    private static final String RENEW_THE_COUNT =
            "() => htmx.ajax('GET', '/inbox/unread', '.nav [hx-get]')"
                    + ".then(() => document.activeElement === document.body)";
    private static final String IN_SIGHT =
            "() => { const pane = document.getElementById('source').getBoundingClientRect();"
                    + " const here = document.querySelector('#source .here').getBoundingClientRect();"
                    + " return here.top >= pane.top && here.top <= pane.bottom; }";

    /** More than any plan here has points. */
    private static final int PATIENCE = 200;

    private final Page page;
    private final String year;

    Desk(Page page, String year) {
        this.page = page;
        this.year = year;
        // keys mean nothing before the page's scripts are there
        page.waitForLoadState();
    }

    int left() {
        return Integer.parseInt(page.locator("#left").innerText());
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /** Whether the count of unread notices is renewed without taking anybody anywhere. */
    boolean staysWhenNoticesCome() {
        return Boolean.TRUE.equals(page.evaluate(RENEW_THE_COUNT));
    }

    /** Whether the place that the current point is about is in sight beside it. */
    boolean placesInSight() {
        var points = page.locator("#points > li").count();
        for (int i = 0; i < points; i++) {
            if (page.locator("#source .here").count() > 0) {
                return Boolean.TRUE.equals(page.evaluate(IN_SIGHT));
            }
            press("j");
        }
        return false;
    }

    /** Takes the first choice where there is one, else types what a clerk would. */
    void settleAll() {
        for (int done = 0; left() > 0; done++) {
            if (done > PATIENCE) {
                throw new AssertionError("still open: " + page.locator("#points").innerText());
            }
            settleOne();
        }
    }

    private void settleOne() {
        if (page.locator("#points > li:focus").count() == 0) {
            press("j");
        }
        var point = page.locator("#points > li:focus");
        var key = key();
        if (point.locator("button.choice").count() > 0) {
            press("Enter");
        } else {
            var label = point.locator("details.edit label").first().innerText();
            press("e");
            page.keyboard().type(answer(label));
            press("Enter");
        }
        page.waitForFunction(RENEWED, key);
    }

    private String answer(String label) {
        return switch (label.strip()) {
            case "Số, ký hiệu" -> "15/KH-UBND";
            case "Ngày ban hành" -> "03/01/" + year;
            case "Đơn vị chủ trì" -> "Bộ phận thường trực";
            case "Tên kế hoạch" -> "Kế hoạch cải cách hành chính năm " + year;
            case "Năm" -> year;
            default -> "Trong năm " + year;
        };
    }

    /** Writes the first row's activity anew, in the table. */
    void correctFirstRow(String activity) {
        page.locator("a.edit-row").first().press("Enter");
        page.locator("#edit-activity:focus").fill(activity);
        var key = key();
        page.locator("#edit-row button[type=submit]").press("Enter");
        page.waitForFunction(RENEWED, key);
    }

    /** What a screen reader was told last. */
    String heard() {
        return page.locator("#said").textContent();
    }

    String table() {
        return page.locator("#work").innerText();
    }

    void undoLast() {
        var key = key();
        press("u");
        page.waitForFunction(RENEWED, key);
    }

    void publish() {
        page.locator("#publish:focus").waitFor();
        press("Enter");
        page.locator("#publish-now").press("Enter");
        page.locator("#publish")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.getByText("Đã công bố").first().waitFor();
    }

    private String key() {
        return page.locator("#work input[name=key]").first().inputValue();
    }
}
