package org.luzhi.integration.subject;

import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.subject.Content;

/**
 * A filing as read, ready to be sent as a command.
 *
 * @param places where each part of the canonical content stands in the submission
 */
public record FilingDraft(FilingId filing, String filingNumber, Content content, PlaceMap places) {}
