package id.sembilan.survey;

import java.util.List;

/** What became of a submission. */
sealed interface Receipt {
    /** It is on the disk now. */
    record Kept(String id) implements Receipt {}

    /** The same content was kept before. */
    record Already(String id) implements Receipt {}

    /** Another content was kept under this id before. */
    record Conflict(String id) implements Receipt {}

    /** Its token is no good: it is on the disk for staff to decide, and counts in nothing yet. */
    record Held(String id) implements Receipt {}

    /** It is no answer to this kuesioner; nothing was kept. */
    record Refused(List<Reason> reasons) implements Receipt {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Why something was refused.
     *
     * @param field the part of the message it is about
     * @param key of the message file
     */
    record Reason(String field, String key, List<Object> arguments) {
        public Reason {
            arguments = List.copyOf(arguments);
        }

        static Reason of(String field, String key, Object... arguments) {
            return new Reason(field, key, List.of(arguments));
        }
    }
}
