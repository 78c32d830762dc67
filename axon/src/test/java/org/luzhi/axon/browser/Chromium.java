package org.luzhi.axon.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** The machine's own Chromium; whatever it complains of on any page is kept. */
final class Chromium implements AutoCloseable {

    /** Set by the build server: a missing browser is then a failure, not a skipped test. */
    private static final boolean REQUIRED = Boolean.getBoolean("luzhi.browser.required");

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final double PATIENCE_MS = 60_000;

    /** Chromium reaches for the network by itself; here there is only this machine. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(ARGUMENTS));
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    /** Whether the browser tests run: decided before an application is started for them. */
    static boolean isThereOrRequired() {
        boolean runs = REQUIRED || Files.isExecutable(PROGRAM);
        if (!runs) {
            System.out.println("Browser tests skipped: there is no " + PROGRAM);
        }
        return runs;
    }

    /** A reader with cookies of its own, whose browser asks for that language. */
    Page page(String base, String language) {
        BrowserContext reader = browser.newContext(
                new Browser.NewContextOptions().setBaseURL(base).setLocale(language));
        reader.setDefaultTimeout(PATIENCE_MS);
        Page page = reader.newPage();
        page.onConsoleMessage(this::keep);
        page.onPageError(error -> complaints.add(page.url() + " " + error));
        return page;
    }

    /** Warnings and errors of the console, policy violations among them; not that an answer was a 4xx. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private void keep(ConsoleMessage message) {
        boolean expected =
                message.text().startsWith("Failed to load resource: the server responded with a status of 4");
        if (!expected && (message.type().equals("error") || message.type().equals("warning"))) {
            complaints.add(message.location() + " " + message.text());
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
