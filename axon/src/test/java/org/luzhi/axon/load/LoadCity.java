package org.luzhi.axon.load;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;

/** Enterprises with accounts, each filing month after month: every request is a new legal record of about 1 KB. */
public final class LoadCity {

    public static final String REGULATOR = "load-regulator";
    public static final String OPERATOR = "load-operator";
    public static final String AUDITOR = "load-auditor";

    private static final YearMonth FIRST = YearMonth.of(2021, 4);
    private static final YearMonth LAST = YearMonth.of(2026, 10);
    private static final int MONTHS = (int) FIRST.until(LAST.plusMonths(1), java.time.temporal.ChronoUnit.MONTHS);

    private final List<UnifiedSocialCreditCode> enterprises;

    public LoadCity(int size) {
        enterprises = IntStream.range(0, size)
                .mapToObj(i -> Codes.invented("140405", 'B', i))
                .toList();
    }

    /** The settings file that gives each enterprise its account; the token is {@code load-<code>}. */
    public String accounts() {
        StringBuilder yaml = new StringBuilder("luzhi:\n  security:\n    accounts:\n");
        account(yaml, REGULATOR, "regulator");
        account(yaml, OPERATOR, "operator");
        account(yaml, AUDITOR, "auditor");
        enterprises.forEach(code -> {
            account(yaml, "load-" + code, "enterprise");
            yaml.append("        enterprise: ").append(code).append('\n');
        });
        return yaml.toString();
    }

    private static void account(StringBuilder yaml, String name, String role) {
        String hash = Hashing.sha256().hashString(name, StandardCharsets.UTF_8).toString();
        yaml.append("      - account: ").append(name).append('\n');
        yaml.append("        roles: ").append(role).append('\n');
        yaml.append("        token-sha256: ").append(hash).append('\n');
    }

    /** Registers all of them through the API. */
    public void register(int port) {
        List<byte[]> requests = enterprises.stream()
                .map(code -> HttpLoad.post("/api/v1/enterprises", REGULATOR, "application/json", """
                        {"enterprise":"%s","name":"基准企业%s","region":"140405","industry":"2614","cluster":"C0","chains":["coal-chemistry"]}""".formatted(
                                code, code.value().substring(12))
                        .getBytes(StandardCharsets.UTF_8)))
                .toList();
        HttpLoad.Result result = HttpLoad.once(port, requests);
        if (result.failures() > 0) {
            throw new IllegalStateException(result.failures() + " registrations failed");
        }
    }

    public Clerk clerk(int first, int step) {
        return new Clerk(first, step);
    }

    /** About 1 KB, all of it used: eight energies, an export, a product, an output value. */
    public byte[] body(int enterprise, int count) {
        return """
                {"filingNumber":"%s","enterprise":"%s","subject":"energy-use","period":"%s","content":{"consumed":[\
                {"energy":"raw_coal","quantity":"%d","unit":"t","purpose":"feedstock"},\
                {"energy":"raw_coal","quantity":"8200.5","unit":"t"},\
                {"energy":"coke","quantity":"3000","unit":"t"},\
                {"energy":"diesel","quantity":"120","unit":"t","purpose":"fuel"},\
                {"energy":"natural_gas","quantity":"2000000","unit":"m3","measuredKgcePerUnit":"1.3300"},\
                {"energy":"electricity","quantity":"30000000","unit":"kWh","nonFossil":{"quantity":"5000000","certificates":["GEC-2025-000001","GEC-2025-000002"]}},\
                {"energy":"new_water","quantity":"90000","unit":"t"},\
                {"energy":"heat","quantity":"50000","unit":"GJ"}],\
                "exported":[{"energy":"heat","quantity":"20000","unit":"GJ"}],\
                "produced":[{"product":"methanol_bituminous","quantity":"12000","unit":"t"}],"outputValue":"30000"}}""".formatted(number(count), enterprises.get(enterprise), month(count), 10_000 + count)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static YearMonth month(int count) {
        return FIRST.plusMonths(count % MONTHS);
    }

    private static String number(int count) {
        return "L-" + month(count) + "-" + (count / MONTHS + 1);
    }

    /** The requests of one connection: its share of the enterprises, each month in turn. */
    public final class Clerk implements HttpLoad.Requests {

        private final int first;
        private final int step;
        private long sent;
        private String last = "";

        /** The request given last: {@code <filing> <number>}. */
        public String last() {
            return last;
        }

        private Clerk(int first, int step) {
            this.first = first;
            this.step = step;
        }

        @Override
        public byte[] next() {
            int share = (enterprises.size() - first + step - 1) / step;
            int enterprise = first + step * (int) (sent / MONTHS % share);
            int count = (int) (sent % MONTHS + sent / MONTHS / share * MONTHS);
            sent++;
            last = enterprises.get(enterprise) + ".energy-use." + month(count) + " " + number(count);
            return HttpLoad.post(
                    "/api/v1/filings",
                    "load-" + enterprises.get(enterprise),
                    "application/json",
                    body(enterprise, count));
        }
    }
}
