package id.sembilan.performance;

import id.sembilan.performance.SubNilai.Butir;
import id.sembilan.performance.SubNilai.Cara;
import id.sembilan.web.Field;
import id.sembilan.web.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a score as they were typed or copied from a sheet: a part a line, its name, its value, its most. */
final class BagianForm {
    private static final int MOST_LINES = 60;
    private static final int MAX_NAMA = 300;

    private final Map<String, String> fields;
    private final Isian isian;

    BagianForm(Map<String, String> fields, Isian isian) {
        this.fields = fields;
        this.isian = isian;
    }

    SubNilai read() {
        Optional<Cara> cara = Cara.of(Field.text(fields.get("cara")));
        if (cara.isEmpty()) {
            isian.error("realisasi.galat.bagian_cara");
        }
        List<String> lines = Field.text(fields.get("bagian"))
                .lines()
                .filter(one -> !one.isBlank())
                .toList();
        if (lines.size() > MOST_LINES) {
            isian.error("realisasi.galat.bagian_banyak", MOST_LINES);
            return SubNilai.KOSONG;
        }
        List<Butir> butir = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), i + 1).ifPresent(butir::add);
        }
        return new SubNilai(cara.orElse(Cara.JUMLAH), butir);
    }

    /** A sheet copies its cells apart by tabs. */
    private Optional<Butir> line(String line, int number) {
        String[] cells = line.split("[;\\t]", -1);
        String nama = cells[0].strip();
        if (cells.length < 2 || cells.length > 3 || nama.isEmpty() || nama.length() > MAX_NAMA) {
            isian.error("realisasi.galat.bagian_baris", number);
            return Optional.empty();
        }
        Optional<BigDecimal> nilai = isian.wajib(cells[1], "realisasi.nilai");
        Optional<BigDecimal> most =
                cells.length == 3 ? isian.angka(cells[2], "realisasi.bagian.maksimum") : Optional.empty();
        Optional<Butir> one = nilai.map(some -> new Butir(nama, some, most));
        one.filter(Butir::isAbove)
                .ifPresent(some -> isian.error(
                        "realisasi.galat.bagian_maksimum",
                        nama,
                        Formats.decimal(some.nilai()),
                        Formats.decimal(some.maksimum().orElseThrow())));
        return one;
    }
}
