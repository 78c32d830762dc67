package org.luzhi.integration.subject;

import static org.luzhi.integration.subject.FieldDefinition.optional;
import static org.luzhi.integration.subject.FieldDefinition.required;

import java.util.List;
import org.luzhi.domain.measure.Unit;
import org.luzhi.domain.production.LocalMaterial;
import org.luzhi.domain.production.ProductionRules;
import org.luzhi.domain.standard.Standards;
import org.luzhi.domain.subject.YesNo;

/** The subject {@code production}: a month's products, and what of the materials made here was processed here. */
public final class ProductionSubject {

    private static final Label KG_PER_M3 = new Label("千克/立方米", "kg/m3");

    private ProductionSubject() {}

    /** With the products of those tables. */
    public static SubjectDefinition of(Standards standards) {
        ProductionRules rules = new ProductionRules();
        return new SubjectDefinition(
                rules.subject(),
                new Label("生产月报", "Monthly production"),
                Envelope.of(rules.subject(), rules.periods(), totalOutputValue()),
                List.of(
                        new SectionDefinition("products", new Label("产品", "Products"), 1, products(standards)),
                        new SectionDefinition(
                                "localProcessing", new Label("就地转化", "Processed on the spot"), 0, localProcessing())),
                notes(),
                Example.of(rules.subject()));
    }

    private static FieldDefinition totalOutputValue() {
        return optional(
                        "totalOutputValue",
                        new FieldType.Quantity(),
                        "工业总产值",
                        "Total output value",
                        "现价，全企业；空白即各产品产值之和",
                        "Of the whole enterprise, at stated prices; blank means that of the products")
                .in(Label.TEN_THOUSAND_YUAN);
    }

    private static List<FieldDefinition> products(Standards standards) {
        return List.of(
                required(
                        "product",
                        new FieldType.Code(CodeLists.products(standards), false),
                        "产品名称",
                        "Product",
                        "见代码表",
                        "See the list of codes"),
                required("quantity", new FieldType.Quantity(), "产量", "Quantity", "不小于0；停产填0", "0 or more"),
                unit("与产品的量纲一致", "Of the product's own kind"),
                required(
                                "outputValue",
                                new FieldType.Quantity(),
                                "产值",
                                "Output value",
                                "现价，不小于0",
                                "At stated prices, 0 or more")
                        .in(Label.TEN_THOUSAND_YUAN),
                yesNo(
                        "strategicEmerging",
                        "战略性新兴产业",
                        "Strategic emerging",
                        "按《战略性新兴产业分类（2018）》",
                        "By the 2018 classification",
                        YesNo.NO),
                yesNo("newProduct", "新产品", "New product", "按国家统计局口径", "As the statistics bureau counts it", YesNo.NO),
                yesNo(
                        "deepProcessing",
                        "精深加工",
                        "Deep-processed",
                        "大宗产品之后的化工产品",
                        "A chemical carried beyond the commodity",
                        YesNo.NO),
                yesNo("chemical", "化工产品", "Chemical", "精深加工率的分母", "What the deep-processed are a share of", YesNo.YES),
                required(
                        "step",
                        new FieldType.Whole(1, 4),
                        "产业链环节",
                        "Step of the chain",
                        "1 为煤的初次加工，最深为 4",
                        "1 is the first processing of coal, 4 the deepest"));
    }

    private static List<FieldDefinition> localProcessing() {
        return List.of(
                required(
                        "material",
                        new FieldType.Code(materials(), true),
                        "物料",
                        "Material",
                        "每种每月一行",
                        "One line each a month"),
                required("made", new FieldType.Quantity(), "本企业产出量", "Made", "不小于0", "0 or more"),
                required(
                        "processed",
                        new FieldType.Quantity(),
                        "就地转化量",
                        "Processed here",
                        "不大于产出量",
                        "No more than was made"),
                unit("质量单位；焦炉煤气可用体积单位", "Of mass; of volume, too, for coke-oven gas"),
                optional(
                                "densityKgPerM3",
                                new FieldType.Quantity(),
                                "实测密度",
                                "Measured density",
                                "按体积填报时必填，计量工况",
                                "Required by volume; at the meter's conditions")
                        .in(KG_PER_M3));
    }

    private static FieldDefinition unit(String noteZh, String noteEn) {
        return required("unit", new FieldType.Code(CodeLists.units(), true), "单位", "Unit", noteZh, noteEn)
                .otherwise(Unit.T.code());
    }

    /** @param harmless what no rule minds, where it cannot be read */
    private static FieldDefinition yesNo(
            String name, String zh, String en, String noteZh, String noteEn, YesNo harmless) {
        return required(name, new FieldType.Code(CodeLists.yesNo(), true), zh, en, noteZh, noteEn)
                .otherwise(harmless.code());
    }

    private static CodeList materials() {
        return CodeList.of(
                "local-material", LocalMaterial.values(), LocalMaterial::code, material -> switch (material) {
                    case COAL -> new Label("煤", "coal");
                    case COKE_OVEN_GAS -> new Label("焦炉煤气", "coke-oven gas");
                    case METHANOL -> new Label("甲醇", "methanol");
                });
    }

    private static List<Label> notes() {
        return Notes.with(
                new Label(
                        "一个文件填报一家企业一个月；停产月份也要填报，产量填0。",
                        "One file holds one enterprise's month; a month without production is filed with a quantity of 0."),
                new Label(
                        "同一产品中新产品与非新产品等情形不同的，分行填写。",
                        "Where part of a product is new, strategic or deep-processed and part is not, give it two lines."),
                new Label(
                        "就地转化只填本企业产出、在本企业加工的煤、甲醇和焦炉煤气。",
                        "Processed on the spot is what this enterprise made and processed itself: coal, methanol, coke-oven gas."));
    }
}
