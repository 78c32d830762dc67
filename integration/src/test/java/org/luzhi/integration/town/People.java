package org.luzhi.integration.town;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.access.Role;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;

/** Who acts in the town, and what they file. Every test takes a fresh enterprise, so that none meets another's filings. */
public final class People {

    public static final Actor REGULATOR = new Actor("regulator", Set.of(Role.REGULATOR), null);

    private static final AtomicInteger NEXT = new AtomicInteger(100_000);

    private People() {}

    /** A code that checks and that nobody has used. */
    public static UnifiedSocialCreditCode fresh() {
        String first17 = "91140400MA" + "0" + NEXT.incrementAndGet();
        return new UnifiedSocialCreditCode(first17 + UnifiedSocialCreditCode.checkCharacter(first17));
    }

    public static Actor clerk(UnifiedSocialCreditCode enterprise) {
        return new Actor("clerk", Set.of(Role.ENTERPRISE), enterprise);
    }

    /** The worked example E1 of the standards, which amounts to 18285.0520 tce gross and 17602.6520 tce net. */
    public static byte[] e1(UnifiedSocialCreditCode enterprise) {
        return filing(enterprise, "MY-2025-0007", "10000");
    }

    /** E1 with another number and other raw coal, in tonnes. */
    public static byte[] filing(UnifiedSocialCreditCode enterprise, String number, String rawCoal) {
        return """
                {"filingNumber": "%s", "enterprise": "%s", "subject": "energy-use", "period": "2025-03",
                 "content": {"consumed": [
                     {"energy": "raw_coal", "quantity": "%s", "unit": "t"},
                     {"energy": "coke", "quantity": "3000", "unit": "t"},
                     {"energy": "diesel", "quantity": "120", "unit": "t"},
                     {"energy": "natural_gas", "quantity": "2000000", "unit": "m3", "measuredKgcePerUnit": "1.3300"},
                     {"energy": "electricity", "quantity": "30000000", "unit": "kWh"},
                     {"energy": "heat", "quantity": "50000", "unit": "GJ"}],
                   "exported": [{"energy": "heat", "quantity": "20000", "unit": "GJ"}],
                   "produced": [{"product": "methanol_bituminous", "quantity": "12000", "unit": "t"}],
                   "outputValue": "30000"}}
                """.formatted(number, enterprise, rawCoal).getBytes(StandardCharsets.UTF_8);
    }
}
