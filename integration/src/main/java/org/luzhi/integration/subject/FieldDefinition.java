package org.luzhi.integration.subject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A field of a subject.
 *
 * @param name of its column in a CSV; unique within envelope and section
 * @param path JSON Pointer from its line, or from the filing for the envelope
 * @param unit of its numbers, where it is fixed
 * @param otherwise what the content has where the field is blank and need not be filled in, or could not be read; null for
 *     nothing in the first case, and for what its type says in the second
 * @param reference what else in the filing it must name or is judged by
 */
public record FieldDefinition(
        String name,
        String path,
        FieldType type,
        Need need,
        @Nullable Label unit,
        Label label,
        Label note,
        @Nullable JsonNode otherwise,
        @Nullable Reference reference) {

    /**
     * That the value is judged by what a field of another section says: it must stand there, too, or a rule compares.
     *
     * @param field null when all of the section is compared
     * @param code of the error; not told while that field, or all, is not known of every line of its section
     */
    public record Reference(String section, @Nullable String field, String code) {}

    /** A field of that name, which must be filled in. */
    public static FieldDefinition required(
            String name, FieldType type, String zh, String en, String noteZh, String noteEn) {
        return new FieldDefinition(
                name, "/" + name, type, Need.ALWAYS, null, new Label(zh, en), new Label(noteZh, noteEn), null, null);
    }

    /** A field of that name, which may be blank. */
    public static FieldDefinition optional(
            String name, FieldType type, String zh, String en, String noteZh, String noteEn) {
        return required(name, type, zh, en, noteZh, noteEn).needed(Need.NEVER);
    }

    /** A field of a part of the line, which is there as a whole or not at all. */
    public static FieldDefinition partly(
            String name, String path, FieldType type, String zh, String en, String noteZh, String noteEn) {
        return required(name, type, zh, en, noteZh, noteEn)
                .needed(Need.WITH_ITS_PART)
                .at(path);
    }

    /** The same at another place than its name says. */
    public FieldDefinition at(String elsewhere) {
        return new FieldDefinition(name, elsewhere, type, need, unit, label, note, otherwise, reference);
    }

    /** The same field of the envelope, as a value of the content. */
    public FieldDefinition ofContent() {
        return at(SubjectDefinition.CONTENT + path);
    }

    /** The same with that unit. */
    public FieldDefinition in(Label fixed) {
        return new FieldDefinition(name, path, type, need, fixed, label, note, otherwise, reference);
    }

    /** The same with what stands for it where nothing is read. */
    public FieldDefinition otherwise(JsonNode value) {
        return new FieldDefinition(name, path, type, need, unit, label, note, value, reference);
    }

    /** The same with a code or text that stands for it where nothing is read. */
    public FieldDefinition otherwise(String value) {
        return otherwise(TextNode.valueOf(value));
    }

    /** The same, without which nothing can be said of its line: one that is not read leaves the line out. */
    public FieldDefinition orNoLine() {
        return otherwise(MissingNode.getInstance());
    }

    /** The same, naming what a field of another section names. */
    public FieldDefinition refersTo(String section, String field, String code) {
        return new FieldDefinition(
                name, path, type, need, unit, label, note, otherwise, new Reference(section, field, code));
    }

    /** The same, judged by all that a section says. */
    public FieldDefinition refersToAll(String section, String code) {
        return new FieldDefinition(
                name, path, type, need, unit, label, note, otherwise, new Reference(section, null, code));
    }

    FieldDefinition ofType(FieldType other) {
        return new FieldDefinition(name, path, other, need, unit, label, note, otherwise, reference);
    }

    private FieldDefinition needed(Need other) {
        return new FieldDefinition(name, path, type, other, unit, label, note, otherwise, reference);
    }

    public boolean isRequired() {
        return need == Need.ALWAYS;
    }

    /** Whether it is a value of the content that stands in the envelope. */
    public boolean isOfContent() {
        return path.startsWith(SubjectDefinition.CONTENT + "/");
    }

    /** JSON Pointer of the part of the line that holds the field; empty when it is the line itself. */
    public String part() {
        return path.substring(0, path.lastIndexOf('/'));
    }

    /** What the content has for a value that could not be read. */
    @Nullable
    JsonNode standIn() {
        if (otherwise == null) {
            return type.standIn();
        }
        return otherwise.isMissingNode() ? null : otherwise;
    }
}
