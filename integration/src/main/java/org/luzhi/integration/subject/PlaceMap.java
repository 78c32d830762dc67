package org.luzhi.integration.subject;

import java.util.Map;
import java.util.TreeMap;
import org.luzhi.domain.refusal.Place;
import org.luzhi.domain.refusal.Problem;

/**
 * Leads from JSON Pointers into the canonical filing ({@code /enterprise}, {@code /content/consumed/0/unit}: lines in
 * canonical order) to the places of the submission (lines in the sender's order, cells of a workbook).
 */
public final class PlaceMap {

    private final Map<String, Place> places;

    PlaceMap(Map<String, Place> places) {
        this.places = new TreeMap<>(places);
    }

    /** The place of that pointer or, when it names no place of its own, of the nearest part that holds it. */
    public Place of(String canonicalPointer) {
        for (String part = canonicalPointer; !part.isEmpty(); part = part.substring(0, part.lastIndexOf('/'))) {
            Place place = places.get(part);
            if (place != null) {
                return place;
            }
        }
        return Place.WHOLE;
    }

    /** The same problem at its place in the submission; a problem of the whole stays one. */
    public Problem placed(Problem problem) {
        String pointer = problem.place().pointer();
        return pointer == null ? problem : problem.at(of(pointer));
    }
}
