package org.luzhi.integration.subject;

import static org.luzhi.integration.subject.FieldDefinition.optional;
import static org.luzhi.integration.subject.FieldDefinition.partly;
import static org.luzhi.integration.subject.FieldDefinition.required;

import com.fasterxml.jackson.databind.node.IntNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luzhi.domain.filing.EnergyUse.Purpose;
import org.luzhi.domain.filing.EnergyUseRules;
import org.luzhi.domain.measure.ReportingPeriod;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.standard.Standards;

/** The subject {@code energy-use}: a month's energy bought, sold and turned into products. */
public final class EnergyUseSubject {

    public static final String NAME = EnergyUseRules.SUBJECT;

    private EnergyUseSubject() {}

    /** With the energies and products of those tables. */
    public static SubjectDefinition of(Standards standards) {
        CodeList products = CodeLists.products(standards);
        FieldDefinition energy = required(
                "energy",
                new FieldType.Code(CodeLists.energies(standards), false),
                "能源品种",
                "Energy",
                "见说明与代码表",
                "See the list of codes");
        FieldDefinition quantity =
                required("quantity", new FieldType.Quantity(), "数量", "Quantity", "不小于0", "0 or more");
        FieldDefinition unit = required(
                        "unit",
                        new FieldType.Code(CodeLists.units(), true),
                        "单位",
                        "Unit",
                        "与品种的量纲一致",
                        "Of the energy's or product's own kind")
                .otherwise(Unit.T.code());
        FieldDefinition measured = optional(
                        "measuredKgcePerUnit",
                        new FieldType.Quantity(),
                        "实测折标系数",
                        "Measured factor",
                        "每千克、立方米、千瓦时或兆焦折千克标准煤；品种无缺省值时必填",
                        "kgce per kg, m3, kWh or MJ; required where the energy has no default")
                .in(new Label("kgce/基本单位", "kgce per base unit"));
        FieldDefinition forProduct = optional(
                        "product",
                        new FieldType.Code(products, false),
                        "用于产品",
                        "For product",
                        "多个产品时填写，须列于产出表",
                        "With several products; must be listed under produced")
                .refersTo("produced", "product", "product.not-produced");
        return new SubjectDefinition(
                NAME,
                new Label("能源消费月报", "Monthly energy use"),
                Envelope.of(NAME, Set.of(ReportingPeriod.Kind.MONTH), outputValue()),
                List.of(
                        new SectionDefinition(
                                "consumed",
                                new Label("消费", "Consumed"),
                                1,
                                List.of(
                                        energy,
                                        quantity,
                                        unit,
                                        measured,
                                        purpose(),
                                        nonFossilQuantity(),
                                        nonFossilCertificates(),
                                        forProduct)),
                        new SectionDefinition(
                                "exported",
                                new Label("外供", "Exported"),
                                0,
                                List.of(energy, quantity, unit, measured, forProduct)),
                        new SectionDefinition(
                                "produced",
                                new Label("产出", "Produced"),
                                0,
                                List.of(product(products), quantity, unit))),
                notes(),
                Example.of(NAME));
    }

    private static FieldDefinition outputValue() {
        return optional(
                        "outputValue",
                        new FieldType.Quantity(),
                        "产值",
                        "Output value",
                        "现价，万元",
                        "At stated prices, 10⁴ yuan")
                .in(Label.TEN_THOUSAND_YUAN);
    }

    private static FieldDefinition purpose() {
        return optional("purpose", new FieldType.Code(purposes(), true), "用途", "Purpose", "空白即燃料", "Blank means fuel")
                .otherwise(Purpose.FUEL.code());
    }

    private static FieldDefinition nonFossilQuantity() {
        return partly(
                        "nonFossilQuantity",
                        "/nonFossil/quantity",
                        new FieldType.Quantity(),
                        "其中非化石电量",
                        "Of it non-fossil",
                        "仅电力；与数量同单位",
                        "Electricity only; in the unit of the quantity")
                .otherwise(IntNode.valueOf(0));
    }

    private static FieldDefinition nonFossilCertificates() {
        return partly(
                "nonFossilCertificates",
                "/nonFossil/certificates",
                new FieldType.Texts(200, new FieldType.Text(64, "certificate.wrong")),
                "绿证编号",
                "Certificates",
                "以分号分隔，至少一个",
                "Separated by semicolons, at least one");
    }

    private static FieldDefinition product(CodeList products) {
        return required(
                "product", new FieldType.Code(products, false), "产品", "Product", "见代码表", "See the list of codes");
    }

    private static List<Label> notes() {
        return Notes.with(
                new Label(
                        "一个文件填报一家企业一个月；每张表最多1000行。",
                        "One file holds one enterprise's month; at most 1,000 lines in a section."),
                new Label(
                        "数量按实物量填写，不折标准煤；系统按 GB/T 2589-2020 折算。",
                        "Give physical quantities; conversion to coal equivalent follows GB/T 2589-2020."),
                new Label("原料用能请在用途中选择 feedstock。", "Mark energy that becomes part of the product as feedstock."));
    }

    private static CodeList purposes() {
        Map<String, Label> purposes = new LinkedHashMap<>();
        purposes.put(Purpose.FUEL.code(), new Label("燃料动力", "fuel"));
        purposes.put(Purpose.FEEDSTOCK.code(), new Label("原料", "feedstock"));
        return new CodeList("purpose", purposes);
    }
}
