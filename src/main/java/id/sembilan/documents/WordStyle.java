package id.sembilan.documents;

/** What a paragraph is, by the name that every language's Word gives its style inside the file. */
enum WordStyle {
    BODY("Normal"),
    HEADING_1("heading 1"),
    HEADING_2("heading 2"),
    HEADING_3("heading 3"),
    LIST_TITLE("TOC Heading"),
    TOC_1("toc 1"),
    TOC_2("toc 2"),
    TOC_3("toc 3"),
    LIST_OF_CAPTIONS("table of figures"),
    CAPTION("caption"),
    BULLET("List Bullet"),
    NUMBER("List Number"),
    NOTE("Catatan Laporan"),
    BOX("Kotak Laporan"),
    PICTURE("Gambar Laporan"),
    CELL("Isi Tabel"),
    CELL_HEAD("Kepala Tabel"),
    DENSE("Isi Tabel Rapat"),
    DENSE_HEAD("Kepala Tabel Rapat"),
    GAP("Jarak"),
    SIGNATURE("Tanda Tangan"),
    MARK("Tanda Laporan");

    private final String word;

    WordStyle(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static WordStyle heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            default -> HEADING_3;
        };
    }

    static WordStyle toc(int level) {
        return switch (level) {
            case 1 -> TOC_1;
            case 2 -> TOC_2;
            default -> TOC_3;
        };
    }

    static WordStyle cell(boolean dense, boolean head) {
        if (dense) {
            return head ? DENSE_HEAD : DENSE;
        }
        return head ? CELL_HEAD : CELL;
    }
}
