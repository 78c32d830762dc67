package org.luzhi.integration.subject;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** The subjects that can be filed, and all that is made from their definitions. Everything is empty for an unknown one. */
public interface SubjectCatalogue {

    List<SubjectDefinition> all();

    Optional<SubjectDefinition> find(String subject);

    /** JSON Schema, draft 2020-12, with an example in {@code examples} that files as it stands. */
    Optional<ObjectNode> schema(String subject);

    /** What a form needs: envelope, sections, fields with types, units, code lists, labels and notes, both languages. */
    Optional<ObjectNode> form(String subject);

    /** Blank workbook, Chinese with English under it, with drop-downs. */
    Optional<byte[]> workbookTemplate(String subject);

    /** The header line, UTF-8 with a byte-order mark so that Excel reads it. */
    Optional<byte[]> csvTemplate(String subject);
}
