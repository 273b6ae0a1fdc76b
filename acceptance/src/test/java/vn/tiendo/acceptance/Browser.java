package vn.tiendo.acceptance;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A person at the portal, in the Chromium of this machine. */
final class Browser implements AutoCloseable {

    private final URI portal;
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final Page page;

    Browser(URI portal) {
        this.portal = portal;
        this.playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.chromium =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(installed())
                                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        this.page = chromium.newPage();
    }

    /** In CI its absence is a failure; elsewhere the test is left out, with this line. */
    private static Path installed() {
        Optional<Path> found =
                Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                        .flatMap(
                                folder ->
                                        Stream.of("chromium", "chromium-browser", "google-chrome")
                                                .map(name -> Path.of(folder, name)))
                        .filter(Files::isExecutable)
                        .findFirst();
        if (found.isEmpty() && !"true".equals(System.getenv("CI"))) {
            Assumptions.abort("No Chromium on the PATH: the pages are not tested in a browser.");
        }
        return found.orElseThrow(() -> new IllegalStateException("CI needs a chromium"));
    }

    void signIn(String account, String password) {
        page.navigate(portal.toString());
        page.getByLabel("Tên đăng nhập").fill(account);
        page.getByLabel("Mật khẩu").fill(password);
        page.locator("button[type=submit]").first().click();
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    /** The first task of the list on which this person may report; others are there to be seen. */
    void openFirstTaskToReportOn() {
        page.navigate(portal.resolve("/tasks").toString());
        var addresses =
                page.locator("tbody a").all().stream()
                        .map(link -> link.getAttribute("href"))
                        .toList();
        for (var address : addresses) {
            page.navigate(portal.resolve(address).toString());
            if (page.getByLabel("Tỷ lệ hoàn thành (%)").count() > 0) {
                return;
            }
        }
        throw new AssertionError("no task to report on among " + addresses.size());
    }

    void submitProgress(String text) {
        page.getByLabel("Tỷ lệ hoàn thành (%)").fill("60");
        page.getByLabel("Nội dung đã thực hiện").fill(text);
        page.getByText("Gửi báo cáo tiến độ").click();
        page.locator(".history").getByText(text).waitFor();
    }

    /** The draft that a document is read into. */
    Desk upload(Path document, String year) {
        page.navigate(portal.resolve("/plans").toString());
        page.getByLabel("Tệp kế hoạch").setInputFiles(document);
        page.getByText("Đọc tài liệu", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("#keys-open").waitFor(); // shown when keys are heard
        return new Desk(page, year);
    }

    /** What stands on the page. */
    String text() {
        return page.locator("main").innerText();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
