package id.sembilan.lkjip;

import java.util.List;
import java.util.stream.Stream;

/**
 * A section of the LKjIP.
 *
 * @param id the same in every outline, so that what was written for it stays when the outline changes
 * @param isi what it says in its order: {@link #TEKS} for the office's words, or the name of something generated
 * @param kosong what it says when there is nothing to say; empty for a section that is then left out
 * @param tetap whether its words of last year hold until somebody writes others
 * @param sendiri added by the office
 */
record Bagian(
        String id,
        String judul,
        Tempat tempat,
        List<String> isi,
        String kosong,
        boolean tetap,
        boolean sendiri,
        boolean aktif,
        List<Bagian> anak) {
    static final String TEKS = "teks";

    Bagian {
        isi = List.copyOf(isi);
        anak = List.copyOf(anak);
    }

    boolean hasText() {
        return isi.contains(TEKS);
    }

    Bagian with(String title, boolean active, List<Bagian> children) {
        return new Bagian(id, title, tempat, isi, kosong, tetap, sendiri, active, children);
    }

    /** This one and all below it, as they are read. */
    Stream<Bagian> all() {
        return Stream.concat(Stream.of(this), anak.stream().flatMap(Bagian::all));
    }

    static Bagian own(String id, String judul, boolean aktif) {
        return new Bagian(id, judul, Tempat.BAB, List.of(TEKS), "", false, true, aktif, List.of());
    }
}
