package org.luzhi.domain.smart;

import java.util.Locale;

/** The four elements of capability (能力要素): 人员, 技术, 资源, 制造. */
public enum Element {
    PEOPLE,
    TECHNOLOGY,
    RESOURCES,
    MANUFACTURING;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
