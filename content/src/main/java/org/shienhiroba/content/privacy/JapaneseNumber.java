package org.shienhiroba.content.privacy;

/** Small numbers as {@link Passage#figures} leaves them: 48, 4十8 (四十八), 十9 (十九), 2十 (二十). */
final class JapaneseNumber {
    private JapaneseNumber() {}

    /** The value; figures of one to four digits, or with one 十. */
    static int value(String figures) {
        int ten = figures.indexOf('十');
        if (ten < 0) {
            return Integer.parseInt(figures);
        }
        int tens = ten == 0 ? 1 : figures.charAt(0) - '0';
        int ones = ten + 1 < figures.length() ? figures.charAt(ten + 1) - '0' : 0;
        return tens * 10 + ones;
    }
}
