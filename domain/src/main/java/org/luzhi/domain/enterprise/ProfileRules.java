package org.luzhi.domain.enterprise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.luzhi.domain.enterprise.EnterpriseProfile.Station;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;

/** The form of what the register says; shared by the aggregate and by doors that want every problem with its place. */
public final class ProfileRules {

    private static final Pattern REGION = Pattern.compile("[1-9]\\d{5}");
    private static final Pattern INDUSTRY = Pattern.compile("\\d{4}");
    private static final Pattern CLUSTER = Pattern.compile("C[0-8]");
    private static final Pattern CHAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");
    private static final Pattern MN = Pattern.compile("[0-9A-Za-z]{1,24}");
    private static final Pattern ST = Pattern.compile("\\d{2}");
    private static final Set<String> EDITIONS = Set.of("2005", "2017", "2025");
    private static final Set<String> CRCS = Set.of("standard", "modbus", "swapped");
    private static final int LONGEST_NAME = 200;

    private ProfileRules() {}

    /** Every error of the profile, with JSON Pointers into it. */
    public static List<Problem> check(EnterpriseProfile profile) {
        List<Problem> problems = new ArrayList<>();
        if (profile.name().isBlank() || profile.name().length() > LONGEST_NAME) {
            problems.add(Problem.error("enterprise.name", Place.pointer("/name"), profile.name(), "" + LONGEST_NAME));
        }
        form(problems, "enterprise.region", "/region", REGION, profile.region());
        form(problems, "enterprise.industry", "/industry", INDUSTRY, profile.industry());
        form(problems, "enterprise.cluster", "/cluster", CLUSTER, profile.cluster());
        profile.chains().forEach(chain -> form(problems, "enterprise.chain", "/chains", CHAIN, chain));
        checkStations(problems, profile.stations());
        return problems;
    }

    private static void checkStations(List<Problem> problems, List<Station> stations) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < stations.size(); i++) {
            Station station = stations.get(i);
            String at = "/stations/" + i;
            form(problems, "station.mn", at + "/mn", MN, station.mn());
            form(problems, "station.st", at + "/st", ST, station.st());
            oneOf(problems, "station.edition", at + "/edition", EDITIONS, station.edition());
            oneOf(problems, "station.crc", at + "/crc", CRCS, station.crc());
            if (!seen.add(station.mn())) {
                problems.add(Problem.error("station.twice", Place.pointer(at + "/mn"), station.mn()));
            }
        }
    }

    private static void form(List<Problem> problems, String code, String pointer, Pattern form, String value) {
        if (!form.matcher(value).matches()) {
            problems.add(Problem.error(code, Place.pointer(pointer), value));
        }
    }

    private static void oneOf(List<Problem> problems, String code, String pointer, Set<String> allowed, String value) {
        if (!allowed.contains(value)) {
            problems.add(Problem.error(code, Place.pointer(pointer), value));
        }
    }
}
