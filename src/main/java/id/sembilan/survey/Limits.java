package id.sembilan.survey;

/** How much may come in at once. */
final class Limits {
    /** One answered kuesioner with 60 questions and a suggestion is below 8 kB. */
    static final int SUBMISSION_BYTES = 64 * 1024;

    private Limits() {}
}
