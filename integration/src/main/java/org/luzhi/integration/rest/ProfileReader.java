package org.luzhi.integration.rest;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.EnterpriseProfile;
import org.luzhi.domain.enterprise.EnterpriseProfile.Station;
import org.luzhi.domain.personal.PersonalValue;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.integration.channel.PersonalCipher;

/**
 * Reads an enterprise's profile from JSON and seals its personal values before they go anywhere. The form of the other
 * values is the register's own rule.
 */
public final class ProfileReader {

    private static final Pattern MAILBOX = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,255}");
    private static final int LONGEST = 200;

    private final PersonalCipher cipher;

    public ProfileReader(PersonalCipher cipher) {
        this.cipher = cipher;
    }

    /**
     * @param code under whose key personal values are sealed
     * @param registering whether the document also names the enterprise
     * @throws RefusedException with every wrong field
     */
    EnterpriseProfile read(Documents body, String code, boolean registering) {
        if (registering) {
            body.only(
                    "enterprise",
                    "name",
                    "region",
                    "industry",
                    "cluster",
                    "chains",
                    "contact",
                    "phone",
                    "mailboxes",
                    "stations");
        } else {
            body.only("name", "region", "industry", "cluster", "chains", "contact", "phone", "mailboxes", "stations");
        }
        Draft draft = draft(body);
        body.done();
        String subject = "enterprise/" + code;
        return new EnterpriseProfile(
                draft.name(),
                draft.region(),
                draft.industry(),
                draft.cluster(),
                new TreeSet<>(draft.chains()),
                sealed(subject, draft.contact()),
                sealed(subject, draft.phone()),
                draft.mailboxes().stream()
                        .map(mailbox -> cipher.seal(subject, mailbox))
                        .toList(),
                draft.stations().stream()
                        .map(station -> station.sealed(cipher, subject))
                        .toList());
    }

    private static Draft draft(Documents body) {
        return new Draft(
                body.required("name"),
                body.required("region"),
                body.required("industry"),
                body.required("cluster"),
                body.texts("chains"),
                personal(body, "contact"),
                personal(body, "phone"),
                mailboxes(body),
                body.objects("stations").stream().map(ProfileReader::station).toList());
    }

    private static List<String> mailboxes(Documents body) {
        List<String> mailboxes = body.texts("mailboxes");
        for (int i = 0; i < mailboxes.size(); i++) {
            if (!MAILBOX.matcher(mailboxes.get(i)).matches()) {
                body.wrong("enterprise.mailbox", "mailboxes/" + i);
            }
        }
        return mailboxes;
    }

    private static @Nullable String personal(Documents body, String name) {
        String text = body.optional(name);
        if (text != null && text.length() > LONGEST) {
            body.wrong("field.too-long", name, name, String.valueOf(LONGEST));
        }
        return text == null || text.isBlank() ? null : text;
    }

    private static DraftStation station(Documents station) {
        station.only("mn", "password", "st", "edition", "crc", "tolerances");
        return new DraftStation(
                station.required("mn"),
                station.required("password"),
                station.required("st"),
                station.required("edition"),
                station.required("crc"),
                station.texts("tolerances"));
    }

    private @Nullable PersonalValue sealed(String subject, @Nullable String text) {
        return text == null ? null : cipher.seal(subject, text);
    }

    private record Draft(
            String name,
            String region,
            String industry,
            String cluster,
            List<String> chains,
            @Nullable String contact,
            @Nullable String phone,
            List<String> mailboxes,
            List<DraftStation> stations) {}

    private record DraftStation(
            String mn, String password, String st, String edition, String crc, List<String> tolerances) {

        Station sealed(PersonalCipher cipher, String subject) {
            return new Station(mn, cipher.seal(subject, password), st, edition, crc, new TreeSet<>(tolerances));
        }
    }
}
