package org.luzhi.projections.bundle;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.domain.filing.FilingId;

/**
 * What a bundle is about. Exactly those components are there that belong to its kind.
 *
 * @param enterprise of a bundle of one enterprise's year
 * @param filing of a bundle of one filing
 * @param region division code, of a bundle of a city or county
 * @param year of an enterprise or a city
 */
public record BundleScope(
        Kind kind,
        @Nullable UnifiedSocialCreditCode enterprise,
        @Nullable FilingId filing,
        @Nullable String region,
        @Nullable Integer year) {

    /** How much a bundle is about. */
    public enum Kind {
        ENTERPRISE,
        FILING,
        CITY;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException when a component is missing, too many, or out of range */
    public BundleScope {
        boolean right =
                switch (kind) {
                    case ENTERPRISE -> enterprise != null && filing == null && region == null && year != null;
                    case FILING -> enterprise == null && filing != null && region == null && year == null;
                    case CITY -> enterprise == null && filing == null && region != null && year != null;
                };
        if (!right || year != null && (year < 1000 || year > 2999) || region != null && !region.matches("[0-9]{6}")) {
            throw new IllegalArgumentException("not the scope of a bundle");
        }
    }

    public static BundleScope of(UnifiedSocialCreditCode enterprise, int year) {
        return new BundleScope(Kind.ENTERPRISE, enterprise, null, null, year);
    }

    public static BundleScope of(FilingId filing) {
        return new BundleScope(Kind.FILING, null, filing, null, null);
    }

    public static BundleScope city(String region, int year) {
        return new BundleScope(Kind.CITY, null, null, region, year);
    }

    /** Whether it holds the whole history; else it holds all events about one enterprise. */
    public boolean isCity() {
        return kind == Kind.CITY;
    }

    /** The one enterprise whose events it holds; not of a city. */
    public UnifiedSocialCreditCode about() {
        return filing != null ? filing.enterprise() : Objects.requireNonNull(enterprise);
    }

    /** The year of its balances and scores. */
    public int yearOfAnswers() {
        return filing != null
                ? filing.period().inYear().getValue()
                : Objects.requireNonNull(year).intValue();
    }

    /** Whether a filing is part of what the bundle is about, so that its evidence belongs there. */
    boolean covers(FilingId other) {
        return filing != null
                ? filing.equals(other)
                : other.enterprise().equals(enterprise)
                        && other.period().inYear().getValue() == yearOfAnswers();
    }

    /** The read models whose rows it holds. */
    public List<String> folds() {
        return isCity()
                ? List.of("balance", "progress", "register", "score")
                : List.of("balance", "filing", "progress", "receipt", "register", "score");
    }

    /** What a file of it may be called: ASCII. */
    public String fileName() {
        String[] parts =
                switch (kind) {
                    case ENTERPRISE -> new String[] {about().value(), Integer.toString(yearOfAnswers())};
                    case FILING -> new String[] {Objects.requireNonNull(filing).toString()};
                    case CITY -> new String[] {region, Integer.toString(yearOfAnswers())};
                };
        return "luzhi-" + kind.code() + "-" + String.join("-", Arrays.asList(parts)) + ".zip";
    }
}
