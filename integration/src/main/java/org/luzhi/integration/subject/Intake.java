package org.luzhi.integration.subject;

import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.refusal.Place;

/** Takes what a decoder finds, in the order in which it finds it, and never holds more than a filing may have. */
public interface Intake {

    /**
     * Which subject the filing is of, before anything of its envelope and its sections: the one that it names or, when it
     * names none or an unknown one, the one that fits best.
     *
     * @param named null when it names none
     * @param place where the name stands, or should
     * @param fit how much of what is there a subject knows
     * @return empty when it is of no known one, which is then told
     */
    Optional<SubjectDefinition> subject(@Nullable String named, Place place, ToIntFunction<SubjectDefinition> fit);

    /** The envelope; once, unless the form is too broken to have one. */
    void envelope(RawLine envelope);

    /** Where the section stands, where that is more than its pointer. */
    void section(SectionDefinition section, Place place);

    /** The next line of that section, blank lines left out. */
    void line(SectionDefinition section, RawLine line);

    /** Something is wrong with the form. */
    void error(String code, Place place, String... arguments);

    /** Something is wrong with the form, and hides content: what seems missing is then not reported as missing. */
    void broken(String code, Place place, String... arguments);

    /** The form is odd, but can be read; recorded with the filing. */
    void care(String code, Place place, String... arguments);
}
