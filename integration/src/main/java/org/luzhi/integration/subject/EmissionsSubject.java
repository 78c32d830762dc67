package org.luzhi.integration.subject;

import java.util.List;
import org.luzhi.domain.emissions.EmissionsRules;
import org.luzhi.domain.emissions.GwpSet;
import org.luzhi.domain.standard.EmissionFactors;
import org.luzhi.domain.standard.Standards;

/** The subject {@code emissions}: greenhouse gas and pollutants of a month or a year, by the standard of the sector. */
public final class EmissionsSubject {

    public static final String NAME = EmissionsRules.SUBJECT;

    private EmissionsSubject() {}

    /** With the fuels, materials and carbonates of those tables. */
    public static SubjectDefinition of(Standards standards) {
        EmissionFactors factors = standards.emissionFactors();
        CodeList fuels = CodeLists.fuels(factors);
        CodeList materials = CodeLists.materials(factors);
        return new SubjectDefinition(
                NAME,
                new Label("温室气体与污染物排放", "Greenhouse gas and pollutant emissions"),
                Envelope.of(NAME, new EmissionsRules().periods(), sector(), warmingPotentials()),
                List.of(
                        EmissionsSections.combustion(fuels),
                        EmissionsSections.inputs(materials),
                        EmissionsSections.outputs(materials),
                        EmissionsSections.wastes(materials),
                        EmissionsSections.carbonates(CodeLists.carbonates(factors)),
                        EmissionsSections.nitricAcid(),
                        EmissionsSections.recovered(),
                        EmissionsSections.electricity(),
                        EmissionsSections.heat(),
                        EmissionsPlants.mines(),
                        EmissionsPlants.units(),
                        EmissionsPlants.unitFuels(fuels),
                        EmissionsSections.pollutants()),
                notes(),
                Example.of(NAME));
    }

    private static FieldDefinition sector() {
        return EmissionsFields.code(
                        "sector",
                        EmissionsCodes.SECTORS,
                        "核算行业",
                        "Sector",
                        "决定填报哪些表，见说明",
                        "Decides which sections are filed, see the notes")
                // The one whose sections are in no balance: it asks the least of lines while the sector is unknown.
                .otherwise("general");
    }

    private static FieldDefinition warmingPotentials() {
        return EmissionsFields.codeOrNone(
                        "gwp",
                        EmissionsCodes.WARMING_POTENTIALS,
                        "全球变暖潜势",
                        "Warming potentials",
                        "空白即 " + GwpSet.PROPOSED.code(),
                        "Blank means " + GwpSet.PROPOSED.code())
                .otherwise(GwpSet.PROPOSED.code());
    }

    private static List<Label> notes() {
        return List.of(
                new Label(
                        "一个文件填报一家企业一个月或一年；月度为信息化存证，年度报告优先于各月之和。",
                        "One file holds one enterprise's month or year; a month is evidence, and the year's report outweighs its months."),
                new Label(
                        "各行业都填：化石燃料燃烧、购入输出电力、购入输出热力、污染物排放。",
                        "Every sector files combustion, electricity, heat and pollutants."),
                new Label(
                        "化工（GB/T 32151.10-2023）另填：碳平衡输入、输出、含碳废物、碳酸盐使用、硝酸与己二酸、二氧化碳回收外供。",
                        "Chemicals (GB/T 32151.10-2023) also file inputs, outputs, wastes, carbonates, nitric acid and recovered CO2."),
                new Label(
                        "独立焦化（GB/T 32151.13-2023）另填：碳平衡输入、输出、含碳废物。",
                        "Coking (GB/T 32151.13-2023) also files inputs, outputs and wastes."),
                new Label("煤炭生产（GB/T 32151.11-2018）另填：煤矿。", "Coal mining (GB/T 32151.11-2018) also files mines."),
                new Label(
                        "发电设施另填：发电机组、机组燃料，脱硫石灰石填入碳酸盐使用。",
                        "Power generation also files power units, their fuels, and the limestone of desulphurisation as carbonates."),
                new Label(
                        "其他行业按 GB/T 32150-2025 只填共同部分。",
                        "Any other industry files only what all do, by GB/T 32150-2025."),
                new Label(
                        "数量按实物量填写；空白的含碳量、发热量、氧化率取标准缺省值，未列缺省值的必须实测并附证据摘要。",
                        "Give physical quantities; blank carbon contents, calorific values and oxidation take the standard's default, and what has none is measured, with its evidence."),
                new Label(
                        "碳不重复计算：自产燃料先在碳平衡输出中列为自用燃料，再列入燃烧；原料煤与燃料煤分开填报。",
                        "Carbon counts once: fuel from the own process is booked out among the outputs and then burnt; feed coal and fuel coal are split."));
    }
}
