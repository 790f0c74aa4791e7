package id.sembilan.documents;

/** Makes text safe for a spreadsheet: what somebody typed must never be computed by the program that opens the file. */
final class PlainText {
    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    private PlainText() {}

    /** An apostrophe before what a spreadsheet would take for a formula; everything else as it is. */
    static String of(String text) {
        String shown = text.stripLeading();
        boolean formula = !text.isEmpty()
                && (STARTS.indexOf(text.charAt(0)) >= 0 || (!shown.isEmpty() && STARTS.indexOf(shown.charAt(0)) >= 0));
        return formula ? "'" + text : text;
    }
}
