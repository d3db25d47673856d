package org.shienhiroba.content.account;

/** What an account may do beyond reading; one account can have several. */
public enum Role {
    /** 支援者: writes cases. */
    PRACTITIONER,
    /** 編集者: reviews and publishes the cases of others. */
    EDITOR,
    /** 研修講師: builds workshops. */
    TRAINER,
    /** 管理者: looks after accounts and reads the audit. */
    ADMIN
}
