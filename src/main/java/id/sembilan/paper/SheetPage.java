package id.sembilan.paper;

import java.util.List;

/**
 * One sheet of paper, front and back, before its number is put on it.
 *
 * @param style stands in the page, because nothing is loaded into a document
 * @param dense whether many questions must share the sheet
 */
record SheetPage(
        String style,
        String unit,
        boolean sample,
        String title,
        String layanan,
        String dasar,
        boolean dense,
        List<Question> questions,
        List<Group> profile) {

    record Question(int number, String text, List<Box> boxes) {}

    record Box(int angka, String text) {}

    record Group(String title, List<Option> options) {}

    record Option(String letter, String text) {}
}
