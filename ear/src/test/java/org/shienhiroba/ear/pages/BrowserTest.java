package org.shienhiroba.ear.pages;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.shienhiroba.ear.PortalUnderTest;

/** A browser with a fresh context for each test; whatever the console says as an error is remembered. */
@Tag("browser")
abstract class BrowserTest {
    private static @Nullable Playwright playwright;
    private static Browser browser;

    private BrowserContext context;
    private final List<String> consoleErrors = new ArrayList<>();

    @BeforeAll
    static void openBrowser() {
        Path chromium = Path.of(System.getProperty("hiroba.browser"));
        assumeTrue(Files.isExecutable(chromium), "SKIPPED: no browser at " + chromium + "; ./portal test installs one");
        playwright = Playwright.create();
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(chromium).setArgs(List.of("--no-sandbox", "--disable-gpu",
                        "--disable-quic", "--no-first-run", "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync")));
    }

    @AfterAll
    static void closeBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void openContext() {
        consoleErrors.clear();
        context = context(true);
    }

    @AfterEach
    void closeContext() {
        context.close();
    }

    /** Opens an address of the portal in a window of this width, in CSS pixels. */
    Page open(String path, int width) {
        return open(PortalUnderTest.base(), path, width);
    }

    /** Opens an address of another portal. */
    Page open(URI base, String path, int width) {
        Page page = context.newPage();
        page.setViewportSize(width, 900);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                consoleErrors.add(path + ": " + message.text());
            }
        });
        page.onPageError(error -> consoleErrors.add(path + ": " + error));
        Response response = page.navigate(base + path);
        lastStatus = response.status();
        page.evaluate("document.fonts.ready");
        return page;
    }

    /** The status of the page opened last. */
    int lastStatus;

    /** What the console said as an error, but for the browser's own line about a page that answers 4xx on purpose. */
    List<String> consoleErrors() {
        return consoleErrors.stream().filter(error -> !error.contains("the server responded with a status of 4"))
                .toList();
    }

    /** The cookies that the portal has set in this test. */
    List<String> cookies() {
        return context.cookies().stream().map(cookie -> cookie.name).toList();
    }

    /** A context of its own, with or without script. */
    BrowserContext context(boolean script) {
        return browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(script).setLocale("ja-JP"));
    }
}
