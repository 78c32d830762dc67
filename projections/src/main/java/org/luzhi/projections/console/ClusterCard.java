package org.luzhi.projections.console;

import java.util.List;
import org.luzhi.domain.methodology.ScoreCard;
import org.luzhi.projections.balance.YearSum;

/** A cluster of the cultivation matrix in a year: its score and its energy. */
record ClusterCard(String code, ScoreCard score, YearSum sum) {

    /** 产业培育矩阵: one cluster over 100 billion yuan, eight over 10 billion each. */
    static final List<String> CODES = List.of("C0", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8");
}
