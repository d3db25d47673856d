package org.shienhiroba.ear.access;

/** Cases for these tests, whole enough to be published. */
final class CaseTexts {
    private CaseTexts() {}

    /** A case in which a word stands in every text. */
    static String with(String word) {
        return """
                {"title": "%1$sを使った手順書", "need": "作業の手順が抜けることがありました。%1$s。", "approach": "写真つきの手順書を作りました。%1$s。",
                 "effect": "抜けが減りました。%1$s。", "summary": "%1$s", "category": "C07", "agencyType": "employer",
                 "disabilities": ["OTHER"], "phases": ["RETENTION"], "stakeholders": ["PERSON"],
                 "partners": [{"type": "hello-work", "role": "%1$s", "note": "%1$s"}],
                 "consent": {"kind": "AGREED", "by": "%1$s", "on": "2026-04-01"}}""".formatted(word);
    }
}
