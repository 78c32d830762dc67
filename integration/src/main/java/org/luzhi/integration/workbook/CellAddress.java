package org.luzhi.integration.workbook;

/** Addresses such as {@code AB12}. */
final class CellAddress {

    private static final int LETTERS = 26;

    private CellAddress() {}

    /** The column of an address, from 0; beyond every sheet when it is none. */
    static int column(String address) {
        int column = 0;
        int length = 0;
        while (length < address.length() && length < 4 && isLetter(address.charAt(length))) {
            column = column * LETTERS + (address.charAt(length) - 'A' + 1);
            length++;
        }
        return length == 0 ? Bounds.COLUMNS : column - 1;
    }

    /** The row of an address, from 1; negative when it is none. */
    static int row(String address) {
        int letters = 0;
        while (letters < address.length() && isLetter(address.charAt(letters))) {
            letters++;
        }
        return index(address.substring(letters));
    }

    /** A number of a row, a text or a style; negative when it is none. */
    static int index(String number) {
        boolean isNumber =
                !number.isEmpty() && number.length() <= 9 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(number) : -1;
    }

    /** The letters of a column counted from 0. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
