package org.luzhi.axon.database;

/** The database cannot be started; says in both languages why and what to do. */
public class DatabaseUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    DatabaseUnavailableException(String chinese, String english, String actionChinese, String actionEnglish) {
        super(chinese + " / " + english);
        this.action = actionChinese + System.lineSeparator() + actionEnglish;
    }

    DatabaseUnavailableException(String chinese, String english, Throwable cause) {
        super(chinese + " / " + english, cause);
        this.action = "请查看数据目录中的 postgres.log。" + System.lineSeparator() + "See postgres.log in the data folder.";
    }

    String action() {
        return action;
    }
}
