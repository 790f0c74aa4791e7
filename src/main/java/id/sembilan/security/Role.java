package id.sembilan.security;

/** What an account may do; the names stand in {@code @Secured} and in the database. */
public enum Role {
    /** Sets the office up and keeps the accounts. */
    ADMIN,
    /** Works at the counter; sees counts, no figures. */
    PETUGAS,
    /** Plans and reports; imports answers, keeps the periods. */
    PERENCANA,
    /** Head of the office; sees every figure. */
    CAMAT,
    /** Recomputes; reads everything, changes nothing. */
    INSPEKTORAT,
    /** Another machine, such as a queue system. */
    INTEGRASI,
    /** A tablet of the office: no account, never logs in. */
    PERANGKAT;

    /** Whether a person or another machine can have an account with it. */
    public boolean isForAccounts() {
        return this != PERANGKAT;
    }

    /** The roles as constants, because an annotation takes nothing else. */
    public static final class Names {
        public static final String ADMIN = "ADMIN";
        public static final String PETUGAS = "PETUGAS";
        public static final String PERENCANA = "PERENCANA";
        public static final String CAMAT = "CAMAT";
        public static final String INSPEKTORAT = "INSPEKTORAT";
        public static final String INTEGRASI = "INTEGRASI";
        public static final String PERANGKAT = "PERANGKAT";

        private Names() {}
    }
}
