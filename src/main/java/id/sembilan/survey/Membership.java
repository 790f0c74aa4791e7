package id.sembilan.survey;

import org.jspecify.annotations.Nullable;

/**
 * Which submissions belong to a version: those inside the days, up to a running number, without the ones that were
 * excluded when it was sealed.
 *
 * @param sealId empty for what would be sealed now, where the exclusions in force count
 */
record Membership(String unitId, DayRange range, long untilNomor, String sealId) {

    /** What would be sealed now. */
    static Membership now(String unitId, DayRange range) {
        return new Membership(unitId, range, Long.MAX_VALUE, "");
    }

    static Membership of(String unitId, DayRange range, Seal seal) {
        return new Membership(unitId, range, seal.untilNomor(), seal.id());
    }

    /** In the order in which the store's queries ask for them. */
    @Nullable
    Object[] parameters() {
        return new @Nullable Object[] {unitId, range.from(), range.until(), range.until(), untilNomor, sealId, sealId};
    }
}
