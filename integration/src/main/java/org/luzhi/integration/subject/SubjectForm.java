package org.luzhi.integration.subject;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a form on a page needs to know of a subject. */
final class SubjectForm {

    private SubjectForm() {}

    static ObjectNode of(SubjectDefinition subject) {
        Map<String, CodeList> lists = new TreeMap<>();
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        form.put("subject", subject.name());
        form.set("title", label(subject.title()));
        fields(form.putArray("envelope"), subject.envelope(), lists);
        ArrayNode sections = form.putArray("sections");
        subject.sections().forEach(section -> {
            ObjectNode each = sections.addObject();
            each.put("name", section.name());
            each.put("pointer", section.pointer());
            each.set("label", label(section.label()));
            each.put("atLeast", section.atLeast());
            each.put("atMost", SubjectDefinition.MOST_LINES);
            fields(each.putArray("fields"), section.fields(), lists);
        });
        ObjectNode codes = form.putObject("codes");
        lists.forEach((name, list) -> {
            ArrayNode entries = codes.putArray(name);
            list.codes()
                    .forEach((code, label) ->
                            entries.addObject().put("code", code).set("label", label(label)));
        });
        ArrayNode notes = form.putArray("notes");
        subject.notes().forEach(note -> notes.add(label(note)));
        return form;
    }

    private static void fields(ArrayNode into, List<FieldDefinition> fields, Map<String, CodeList> lists) {
        for (FieldDefinition field : fields) {
            ObjectNode each = into.addObject();
            each.put("name", field.name());
            each.put("path", field.path());
            type(each, field.type());
            each.put("required", field.isRequired());
            each.set("label", label(field.label()));
            each.set("note", label(field.note()));
            Label unit = field.unit();
            if (unit != null) {
                each.set("unit", label(unit));
            }
            field.type().choices().ifPresent(list -> {
                each.put("codes", list.name());
                lists.put(list.name(), list);
            });
        }
    }

    private static void type(ObjectNode field, FieldType type) {
        field.put("type", type.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        switch (type) {
            case FieldType.Period period -> {
                ArrayNode kinds = field.putArray("periods");
                period.kinds().forEach(kind -> kinds.add(kind.code()));
            }
            case FieldType.Decimal decimal -> bounds(field, decimal.least(), decimal.most());
            case FieldType.Whole whole ->
                bounds(field, BigDecimal.valueOf(whole.least()), BigDecimal.valueOf(whole.most()));
            case FieldType.Text text -> field.put("longest", text.longest());
            default -> {
                // The name says it all.
            }
        }
    }

    private static void bounds(ObjectNode field, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        if (least != null) {
            field.put("least", least.toPlainString());
        }
        if (most != null) {
            field.put("most", most.toPlainString());
        }
    }

    private static ObjectNode label(Label label) {
        return JsonNodeFactory.instance.objectNode().put("zh", label.zh()).put("en", label.en());
    }
}
