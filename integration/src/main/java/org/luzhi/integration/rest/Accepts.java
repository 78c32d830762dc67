package org.luzhi.integration.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Whether the sender of a workbook takes one back. It does unless its {@code Accept} excludes workbooks or prefers JSON:
 * whoever sends a workbook by hand ({@code curl} says {@code *}{@code /*}) mends a workbook, and whoever wants a problem
 * document says so.
 */
final class Accepts {

    private static final MediaType WORKBOOK = MediaType.parseMediaType(FilingController.XLSX);
    private static final List<MediaType> DOCUMENTS =
            List.of(MediaType.APPLICATION_PROBLEM_JSON, MediaType.APPLICATION_JSON);

    private Accepts() {}

    static boolean workbook(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return true;
        }
        try {
            List<MediaType> ranges = MediaType.parseMediaTypes(accept);
            double workbook = quality(ranges, WORKBOOK);
            return workbook > 0
                    && DOCUMENTS.stream().noneMatch(document -> quality(ranges, document) > workbook)
                    && (names(ranges, WORKBOOK) || DOCUMENTS.stream().noneMatch(document -> names(ranges, document)));
        } catch (InvalidMediaTypeException e) {
            // Nothing that can be read is asked for; a problem document is the answer every client understands.
            return false;
        }
    }

    /** The quality of the most specific range that includes the type; 0 when none does. */
    private static double quality(List<MediaType> ranges, MediaType type) {
        double quality = 0;
        int best = -1;
        for (MediaType range : ranges) {
            int specific = range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
            if (range.includes(type) && specific > best) {
                best = specific;
                quality = range.getQualityValue();
            }
        }
        return quality;
    }

    private static boolean names(List<MediaType> ranges, MediaType type) {
        return ranges.stream().anyMatch(range -> range.equalsTypeAndSubtype(type));
    }
}
