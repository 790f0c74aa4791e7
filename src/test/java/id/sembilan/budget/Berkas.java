package id.sembilan.budget;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.sembilan.budget.PosAnggaran.Keluaran;
import id.sembilan.budget.PosAnggaran.Tercetak;
import id.sembilan.budget.PosAnggaran.Tingkat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Budgets of real offices, and lines for invented ones. */
final class Berkas {
    private Berkas() {}

    static List<PosAnggaran> rows(String office) {
        try (InputStream file = Berkas.class.getResourceAsStream("/kasus/" + office + "-anggaran.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> line(
                            row.getField("kode"),
                            row.getField("tingkat"),
                            row.getField("uraian"),
                            Long.parseLong(row.getField("anggaran_rp")),
                            Long.parseLong(row.getField("realisasi_rp")),
                            row.getField("persen_terbit")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PosAnggaran line(String kode, String tingkat, String uraian, long anggaran, long realisasi, String persen) {
        return new PosAnggaran(
                kode + uraian,
                kode,
                Tingkat.valueOf(tingkat.toUpperCase(Locale.ROOT).replace(' ', '_')),
                uraian,
                new Tercetak(
                        anggaran == 0 ? Optional.empty() : Optional.of(anggaran),
                        Optional.empty(),
                        anggaran == 0 ? Optional.empty() : Optional.of(realisasi),
                        persen.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(persen.replace(',', '.')))),
                "",
                "",
                Keluaran.KOSONG);
    }

    static PohonAnggaran tree(String office) {
        return tree(rows(office));
    }

    static PohonAnggaran tree(List<PosAnggaran> rows) {
        return ((PohonAnggaran.Tersusun) PohonAnggaran.of(rows)).pohon();
    }

    static List<Temuan> findings(List<PosAnggaran> rows) {
        return BudgetCheck.findings(rows, new Belanja(List.of()), Map.of(), List.of());
    }
}
