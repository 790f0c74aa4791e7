package id.sembilan.survey;

import id.sembilan.receipt.Receipts;

/** Why an answer waits for staff instead of counting. */
enum HeldReason {
    UNKNOWN,
    OTHER_LAYANAN,
    SPENT,
    EXPIRED,
    UNFINISHED,
    /** It came from a tablet that the office has revoked. */
    REVOKED_DEVICE;

    static HeldReason of(Receipts.Refusal refusal) {
        return switch (refusal) {
            case UNKNOWN -> UNKNOWN;
            case OTHER_LAYANAN -> OTHER_LAYANAN;
            case SPENT -> SPENT;
            case EXPIRED -> EXPIRED;
            case UNFINISHED -> UNFINISHED;
        };
    }
}
