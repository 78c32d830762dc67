package org.luzhi.integration.subject;

/** A text in both languages. */
public record Label(String zh, String en) {

    /** The unit of most money: 万元. */
    static final Label TEN_THOUSAND_YUAN = new Label("万元", "10⁴ yuan");
}
