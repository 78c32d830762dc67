package org.luzhi.integration.subject;

import static org.luzhi.integration.subject.FieldDefinition.optional;
import static org.luzhi.integration.subject.FieldDefinition.required;

import java.util.List;
import org.luzhi.domain.chain.ChainRole;
import org.luzhi.domain.chain.SupplyChainRules;
import org.luzhi.domain.chain.SupplyScope;
import org.luzhi.domain.standard.Standards;

/** The subject {@code supply-chain}: a quarter's purchases and sales, and what the enterprise is to which chain. */
public final class SupplyChainSubject {

    private SupplyChainSubject() {}

    /** With the chains of those tables. */
    public static SubjectDefinition of(Standards standards) {
        SupplyChainRules rules = new SupplyChainRules();
        return new SubjectDefinition(
                rules.subject(),
                new Label("产业链供应链季报", "Quarterly supply chain"),
                Envelope.of(rules.subject(), rules.periods()),
                List.of(
                        new SectionDefinition("roles", new Label("链上角色", "Roles in chains"), 0, roles(standards)),
                        new SectionDefinition(
                                "purchases",
                                new Label("采购", "Purchases"),
                                0,
                                goods(party("supplier", "供应商代码", "Supplier"))),
                        new SectionDefinition(
                                "sales", new Label("销售", "Sales"), 0, goods(party("buyer", "采购方代码", "Buyer")))),
                notes(),
                Example.of(rules.subject()));
    }

    private static List<FieldDefinition> roles(Standards standards) {
        return List.of(
                required(
                        "chain",
                        new FieldType.Code(CodeLists.table("chain", standards.table("chains")), false),
                        "产业链",
                        "Chain",
                        "每条产业链一行",
                        "A line for each chain"),
                required(
                                "role",
                                new FieldType.Code(kinds(), true),
                                "角色",
                                "Role",
                                "在该产业链中的角色",
                                "What the enterprise is to it")
                        .otherwise(ChainRole.SUPPORT.code()));
    }

    private static List<FieldDefinition> goods(FieldDefinition party) {
        return List.of(
                party,
                required("material", new FieldType.Text(100), "物料", "Material", "编码或名称", "Its code or name"),
                required("scope", new FieldType.Code(scopes(), true), "配套范围", "Scope", "见代码表", "See the list of codes")
                        .otherwise(SupplyScope.MATERIALS.code()),
                required("amount", new FieldType.Quantity(), "金额", "Amount", "不含增值税", "Without value-added tax")
                        .in(Label.TEN_THOUSAND_YUAN));
    }

    private static FieldDefinition party(String name, String zh, String en) {
        return optional(
                name,
                new FieldType.CreditCode(),
                zh,
                en,
                "统一社会信用代码；零星往来可空白，合并填一行",
                "Its unified social credit code; blank for small ones, in one line");
    }

    private static CodeList kinds() {
        return CodeList.of("chain-role", ChainRole.values(), ChainRole::code, role -> switch (role) {
            case SUPPORT -> new Label("配套企业", "supporting enterprise");
            case CORE -> new Label("链核企业", "core enterprise");
            case LEADER -> new Label("链主企业", "chain leader");
        });
    }

    private static CodeList scopes() {
        return CodeList.of("supply-scope", SupplyScope.values(), SupplyScope::code, scope -> switch (scope) {
            case MATERIALS -> new Label("原材料与零部件", "materials and parts");
            case EQUIPMENT -> new Label("设备", "equipment");
            case SERVICES -> new Label("服务", "services");
        });
    }

    private static List<Label> notes() {
        return Notes.with(
                new Label("一个文件填报一家企业一个季度；至少填一行。", "One file holds one enterprise's quarter, one line at least."),
                new Label(
                        "采购应填全部采购额：本地配套率以全部采购额为分母。", "List all purchases: the local share is a share of all of them."),
                new Label(
                        "本企业内部调拨不是采购或销售，不填。",
                        "A transfer inside the enterprise is neither purchase nor sale and is left out."));
    }
}
