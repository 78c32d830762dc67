package org.luzhi.axon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.luzhi.axon.Caller;
import org.luzhi.axon.House;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One filing from the clerk's workbook to the score, through the pages; each step builds on the one before. */
@EnabledIf("org.luzhi.axon.browser.Chromium#isThereOrRequired")
@House
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsoleBrowserTest {

    /** The enterprise of the account {@code demo-enterprise-2}. */
    private static final String ENTERPRISE = "91140403MA0LGD025W";

    private static final String PERIOD = "2024-09";
    private static final String FILING = "/console/filings/" + ENTERPRISE + ".energy-use." + PERIOD;
    private static final double PATIENCE_MS = 60_000;

    @TempDir
    private Path folder;

    private final int port;
    private Chromium chromium;

    ConsoleBrowserTest(@LocalServerPort int port) {
        this.port = port;
    }

    @BeforeAll
    void open() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        chromium = new Chromium();
        // Another test of the same application may have registered it already.
        new Caller(port)
                .post(
                        "/api/v1/enterprises",
                        """
                        {"enterprise": "%s", "name": "潞州光电有限公司", "region": "140403", "industry": "3975",
                         "cluster": "C4", "chains": ["led"]}""".formatted(ENTERPRISE),
                        Caller.as("demo-regulator", "Content-Type", "application/json"));
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    @Order(1)
    void theClerkSeesEveryMistakeAtItsPlaceAndGetsTheWorkbookBack() throws IOException {
        Page page = signIn("demo-enterprise-2", "zh-CN");
        page.navigate("/console/file");
        choose(page, ClerkWorkbook.write(folder.resolve("坏表.xlsx"), ENTERPRISE, PERIOD, "B-1", "yuanmei", -5));
        click(page, "填报");

        Locator answer = page.locator("#answer");
        assertThat(answer).containsText("什么都没有记录");
        assertThat(answer.locator("tbody tr")).hasCount(2);
        assertThat(answer).containsText("A2");
        assertThat(answer).containsText("B2");
        Download download = page.waitForDownload(() -> click(page, "下载标注了错误的工作簿"));
        Path back = folder.resolve("back.xlsx");
        download.saveAs(back);
        try (Workbook workbook = WorkbookFactory.create(back.toFile())) {
            assertThat(workbook.getNumberOfSheets())
                    .as("a summary sheet and the clerk's own")
                    .isEqualTo(4);
            assertThat(workbook.getSheet("consumed").getRow(1).getCell(0).getCellComment())
                    .isNotNull();
        }
    }

    @Test
    @Order(2)
    void theClerkChecksFilesAndFindsTheFiling() {
        Page page = signIn("demo-enterprise-2", "zh-CN");
        page.navigate("/console/file");
        choose(page, ClerkWorkbook.write(folder.resolve("好表.xlsx"), ENTERPRISE, PERIOD, "B-2", "raw_coal", 10000));
        click(page, "只检查，不填报");
        assertThat(page.locator("#answer")).containsText("尚未填报");
        click(page, "填报");
        assertThat(page.locator("#answer")).containsText("LZ-");

        page.locator("#answer a").click();
        page.waitForURL("**" + FILING);
        assertThat(page.locator("h1")).hasText("能源消费 " + PERIOD);
        // 10 000 t × 0.7143 tce/t; ÷ 8 000 t = 892.875 kgce/t, better than level 1 (1380)
        assertThat(page.locator("main")).containsText("7,143.0000");
        assertThat(page.locator("main")).containsText("892.8750");
        assertThat(page.getByText("已提交").first()).isVisible();
    }

    @Test
    @Order(3)
    void theRegulatorReturnsTheFilingAndTheClerkReadsWhy() {
        Page page = signIn("demo-regulator", "en-US");
        page.navigate(FILING);
        page.locator("summary", new Page.LocatorOptions().setHasText("Return for correction"))
                .click();
        page.getByLabel("Reason").fill("Please check the coal");
        page.getByLabel("consumed raw coal").fill("ledger says 9 900 t");
        click(page, "Return");
        assertThat(page.locator(".say.bad").first()).containsText("Please check the coal");

        Page clerk = signIn("demo-enterprise-2", "zh-CN");
        clerk.navigate(FILING);
        assertThat(clerk.locator(".say.bad").first()).containsText("ledger says 9 900 t");
        clerk.navigate("/console/file");
        choose(clerk, ClerkWorkbook.write(folder.resolve("更正.xlsx"), ENTERPRISE, PERIOD, "B-3", "raw_coal", 9900));
        click(clerk, "填报");
        assertThat(clerk.locator("#answer")).containsText("LZ-");
    }

    @Test
    @Order(4)
    void theRegulatorComparesTheVersionsAndAccepts() {
        Page page = signIn("demo-regulator", "en-US");
        page.navigate(FILING);
        Locator difference = page.locator("#difference");
        assertThat(difference).containsText("10,000");
        assertThat(difference).containsText("9,900");
        // 100 t of raw coal are 71.43 tce
        assertThat(difference).containsText("-71.4300");
        difference.getByLabel("After").selectOption("1");
        click(page, "Compare");
        assertThat(page.locator("#difference")).containsText("The two versions say the same.");

        click(page, "Accept");
        assertThat(page.locator(".headline")).containsText("accepted");
        assertThat(page.locator("main")).not().containsText("Review version");
    }

    @Test
    @Order(5)
    void theScoreLeadsToItsEventAndTheEventToItsFiling() {
        Page page = signIn("demo-auditor", "en-US");
        page.navigate("/console/enterprises/" + ENTERPRISE + "?year=2024");
        assertThat(page.locator(".chart canvas")).isVisible();
        Locator addend = page.locator("section[aria-labelledby=addends-heading] tbody tr")
                .first();
        assertThat(addend).containsText("methanol from bituminous coal");
        addend.locator("th a").click();
        assertThat(page.locator("h1")).hasText(Pattern.compile("Event \\d+"));
        assertThat(page.locator("dl.facts").last()).isVisible();
        assertThat(page.locator("pre")).containsText("\"filingNumber\" : \"B-3\"");
        page.locator("section[aria-labelledby=who] a[href*='/console/filings/']")
                .click();
        page.waitForURL("**" + FILING);
    }

    @Test
    @Order(6)
    void theHistoryIsFilteredWithoutLeavingThePage() {
        Page page = signIn("demo-auditor", "en-US");
        page.navigate("/console/history");
        page.locator("input[name=enterprise]").fill(ENTERPRISE);
        page.locator("select[name=type]").selectOption("filing.accepted");
        click(page, "Show");
        page.waitForURL("**/console/history?enterprise=" + ENTERPRISE + "&type=filing.accepted**");
        assertThat(page.locator("#results tbody tr")).hasCount(1);
        assertThat(page.locator("#results")).containsText("demo-regulator");
    }

    @Test
    @Order(7)
    void theCityShowsItsClustersInBothLanguages() {
        Page page = signIn("demo-regulator", "zh-CN");
        page.navigate("/console/city?year=2024");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        assertThat(page.locator(".card")).hasCount(9);
        assertThat(page.locator(".chart canvas")).isVisible();
        page.getByText("English", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page).hasURL(Pattern.compile(".*/console/city\\?year=2024"));
        assertThat(page.locator("h1")).hasText("City overview");
    }

    @Test
    @Order(8)
    void anEnterpriseSeesNeitherAnotherNorTheCity() {
        Page page = signIn("demo-enterprise", "en-US");
        assertStatus(page.navigate("/console/enterprises/" + ENTERPRISE), 403);
        assertThat(page.locator("h1")).hasText("Not allowed");
        assertStatus(page.navigate(FILING), 403);
        assertStatus(page.navigate("/console/city"), 403);
        assertStatus(page.navigate("/console/history"), 403);
        assertStatus(page.navigate("/console/nowhere"), 404);
    }

    /** Each page looked at again by itself, so that a complaint is of this page. */
    @Test
    @Order(9)
    void noPageBreaksThePolicy() {
        Page page = signIn("demo-regulator", "zh-CN");
        for (String path : new String[] {
            "/console/city",
            "/console/clusters/C4",
            "/console/enterprises",
            "/console/enterprises/" + ENTERPRISE,
            "/console/filings",
            FILING,
            "/console/history",
            "/console/history/0",
            "/console/operation"
        }) {
            assertThat(page.navigate(path).headerValue("Content-Security-Policy"))
                    .contains("default-src 'self'")
                    .doesNotContain("unsafe");
            page.waitForLoadState();
        }
        assertThat(chromium.complaints()).isEmpty();
    }

    private Page signIn(String account, String language) {
        Page page = chromium.page("http://127.0.0.1:" + port, language);
        page.navigate("/login");
        page.locator("input[name=username]").fill(account);
        page.locator("input[name=password]").fill(account);
        page.locator("form.stack button").click();
        page.waitForURL("**/console/**");
        return page;
    }

    private static void choose(Page page, Path file) {
        assertThat(Files.exists(file)).isTrue();
        page.locator("input[type=file]").setInputFiles(file);
    }

    private static void click(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void assertStatus(Response response, int status) {
        assertThat(response.status()).isEqualTo(status);
    }
}
