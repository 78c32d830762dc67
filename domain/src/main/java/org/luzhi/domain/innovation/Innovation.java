package org.luzhi.domain.innovation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.luzhi.domain.measure.Decimals;
import org.luzhi.domain.subject.Content;
import org.luzhi.domain.subject.YesNo;

/**
 * A year's innovation as filed (企业研究开发活动, NBS forms 107-1 and 107-2). Money in 10⁴ yuan, all of it zero or more.
 *
 * @param qualifications platforms and titles held at the end of the year
 * @param revenue 营业收入
 * @param newProductRevenue 新产品销售收入, part of the revenue
 * @param highTechRevenue 高新技术产品（服务）收入, part of the revenue
 * @param researchSpend 研发经费投入
 * @param staff 从业人员 at the end of the year, persons
 * @param researchStaff 研发人员, part of the staff
 * @param highValuePatents 高价值发明专利 in force at the end of the year
 * @param highTech whether it holds the status of a high-tech enterprise (高新技术企业)
 */
public record Innovation(
        List<Qualification> qualifications,
        BigDecimal revenue,
        BigDecimal newProductRevenue,
        BigDecimal highTechRevenue,
        BigDecimal researchSpend,
        BigDecimal staff,
        BigDecimal researchStaff,
        BigDecimal highValuePatents,
        YesNo highTech)
        implements Content {

    public Innovation {
        qualifications = qualifications.stream().sorted(Qualification.CANONICAL).toList();
        revenue = Decimals.normal(revenue);
        newProductRevenue = Decimals.normal(newProductRevenue);
        highTechRevenue = Decimals.normal(highTechRevenue);
        researchSpend = Decimals.normal(researchSpend);
        staff = Decimals.normal(staff);
        researchStaff = Decimals.normal(researchStaff);
        highValuePatents = Decimals.normal(highValuePatents);
    }

    /** What is held. */
    public enum Kind {
        /** 创新平台: laboratory, technology centre, engineering centre, pilot base. */
        PLATFORM,
        /** 专精特新中小企业. */
        SPECIALISED,
        /** 专精特新“小巨人”企业, a title of the state. */
        LITTLE_GIANT,
        /** 制造业单项冠军. */
        CHAMPION;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Who granted it; the higher, the more points. */
    public enum Level {
        CITY(1),
        PROVINCE(2),
        STATE(3);

        private final BigDecimal points;

        Level(int points) {
            this.points = BigDecimal.valueOf(points);
        }

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        BigDecimal points() {
            return points;
        }
    }

    /**
     * A platform or title.
     *
     * @param name as granted
     * @param document number of the document that grants it
     */
    public record Qualification(Kind kind, Level level, String name, String document) {

        private static final Comparator<Qualification> CANONICAL = Comparator.comparing(Qualification::kind)
                .thenComparing(Qualification::level)
                .thenComparing(Qualification::name)
                .thenComparing(Qualification::document);
    }
}
