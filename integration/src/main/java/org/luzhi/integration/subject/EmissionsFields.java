package org.luzhi.integration.subject;

import static org.luzhi.integration.subject.FieldDefinition.optional;
import static org.luzhi.integration.subject.FieldDefinition.required;

import com.fasterxml.jackson.databind.node.IntNode;
import org.luzhi.domain.measure.Unit;

/** The fields that several sections of an emissions filing have. */
final class EmissionsFields {

    static final IntNode ZERO = IntNode.valueOf(0);
    /** Longest name of a mine, a power unit or an outlet. */
    private static final int LONGEST_NAME = 100;

    private EmissionsFields() {}

    static FieldDefinition quantity() {
        return required("quantity", new FieldType.Quantity(), "数量", "Quantity", "不小于0", "0 or more");
    }

    /** @param usual the unit that stands for one that could not be read */
    static FieldDefinition unit(Unit usual, String noteZh, String noteEn) {
        return code("unit", CodeLists.units(), "单位", "Unit", noteZh, noteEn).otherwise(usual.code());
    }

    static FieldDefinition massUnit() {
        return unit(Unit.T, "质量单位，如 t", "Of mass, for example t");
    }

    static FieldDefinition massOrVolumeUnit() {
        return unit(Unit.T, "固体、液体用质量单位，气体用体积单位（0 ℃）", "Of mass for solids and liquids, of volume at 0 °C for gas");
    }

    static FieldDefinition evidence(String noteZh, String noteEn) {
        return optional("evidence", new FieldType.Digest(), "证据摘要", "Evidence digest", noteZh, noteEn);
    }

    static FieldDefinition fuel(CodeList fuels) {
        return required("fuel", new FieldType.Code(fuels, false), "燃料", "Fuel", "见代码表", "See the list of codes");
    }

    static FieldDefinition carbonContent(String noteZh, String noteEn) {
        return measured("carbonContent", "实测含碳量", "Measured carbon content", noteZh, noteEn)
                .in(new Label("tC/t 或 tC/10⁴m³", "tC/t or tC/10⁴m³"));
    }

    static FieldDefinition netCalorificValue(String noteZh, String noteEn) {
        return measured("netCalorificValue", "实测低位发热量", "Measured net calorific value", noteZh, noteEn)
                .in(new Label("GJ/t 或 GJ/10⁴m³", "GJ/t or GJ/10⁴m³"));
    }

    static FieldDefinition purity(String noteZh, String noteEn) {
        return required("purity", FieldType.Decimal.between("0", "1"), "纯度", "Purity", noteZh, noteEn)
                .in(new Label("份额", "share"));
    }

    static FieldDefinition direction() {
        return code(
                        "direction",
                        EmissionsCodes.DIRECTIONS,
                        "方向",
                        "Direction",
                        "输出的从总量中扣除",
                        "What is sent out is deducted")
                .otherwise("purchased");
    }

    static FieldDefinition name(String name, String zh, String en, String noteZh, String noteEn) {
        return required(name, new FieldType.Text(LONGEST_NAME, "name.wrong"), zh, en, noteZh, noteEn);
    }

    /** A code of a list that is all there is. */
    static FieldDefinition code(String name, CodeList list, String zh, String en, String noteZh, String noteEn) {
        return required(name, new FieldType.Code(list, true), zh, en, noteZh, noteEn);
    }

    /** A code of a list that is all there is, or none. */
    static FieldDefinition codeOrNone(String name, CodeList list, String zh, String en, String noteZh, String noteEn) {
        return optional(name, new FieldType.Code(list, true), zh, en, noteZh, noteEn);
    }

    /** A number that need not be there. */
    static FieldDefinition measured(String name, String zh, String en, String noteZh, String noteEn) {
        return optional(name, new FieldType.Quantity(), zh, en, noteZh, noteEn);
    }

    /** A share, 0 to 1, that need not be there. */
    static FieldDefinition share(String name, String zh, String en, String noteZh, String noteEn) {
        return optional(name, FieldType.Decimal.between("0", "1"), zh, en, noteZh, noteEn)
                .in(new Label("份额", "share"));
    }
}
