package org.luzhi.projections.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Locale;
import org.luzhi.projections.filing.FilingDetail;
import org.luzhi.projections.filing.FilingItem;

/** A filing as HTTP shows it. */
public record FilingView(@JsonUnwrapped FilingItem item, VersionView current) {

    static FilingView of(FilingDetail detail, Locale locale) {
        return new FilingView(detail.item(), VersionView.of(detail.current(), locale));
    }
}
