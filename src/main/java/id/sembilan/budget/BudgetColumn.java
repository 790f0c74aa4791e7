package id.sembilan.budget;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of an office's budget is for, by the names that offices give it. */
enum BudgetColumn {
    KODE,
    NOMOR,
    TINGKAT,
    URAIAN,
    SASARAN,
    SUMBER_DANA,
    ANGGARAN,
    PERUBAHAN,
    REALISASI,
    PERSEN,
    KELUARAN,
    SATUAN,
    TARGET_KELUARAN,
    REALISASI_KELUARAN,
    /** Known, and computed here or of no use. */
    SISA;

    private static final Pattern SIGNS = Pattern.compile("[_\\-./():;\\s]+");
    private static final Pattern RUPIAH = Pattern.compile("(^| )(rp|rupiah)( |$)");

    static Optional<BudgetColumn> of(String title) {
        String name = normal(title);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return text(name).or(() -> output(name)).or(() -> money(name)).or(() -> rest(name));
    }

    static String normal(String title) {
        String plain =
                SIGNS.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return RUPIAH.matcher(plain).replaceAll(" ").strip();
    }

    private static Optional<BudgetColumn> text(String name) {
        if (name.startsWith("kode") || name.equals("no rekening") || name.equals("rekening")) {
            return Optional.of(has(name, "uraian", "program", "nama") ? URAIAN : KODE);
        }
        if (has(name, "tingkat serapan", "tingkat penyerapan", "tingkat capaian")) {
            return Optional.of(PERSEN);
        }
        if (has(name, "tingkat", "level", "jenjang")) {
            return Optional.of(TINGKAT);
        }
        if (has(name, "sumber dana", "sumber anggaran", "sumber pendanaan")) {
            return Optional.of(SUMBER_DANA);
        }
        return has(name, "sisa", "selisih", "keterangan", "catatan", "penanggung")
                ? Optional.of(SISA)
                : Optional.empty();
    }

    private static Optional<BudgetColumn> output(String name) {
        if (name.equals("satuan")) {
            return Optional.of(SATUAN);
        }
        if (name.equals("target")) {
            return Optional.of(TARGET_KELUARAN);
        }
        if (!has(name, "keluaran", "output", "indikator", "kinerja", "fisik", "tolok ukur")) {
            return Optional.empty();
        }
        if (has(name, "realisasi") && !isShare(name)) {
            return Optional.of(REALISASI_KELUARAN);
        }
        if (has(name, "target")) {
            return Optional.of(TARGET_KELUARAN);
        }
        return Optional.of(isShare(name) || has(name, "capaian") ? SISA : has(name, "satuan") ? SATUAN : KELUARAN);
    }

    private static Optional<BudgetColumn> money(String name) {
        if (isShare(name) || has(name, "capaian")) {
            return Optional.of(PERSEN);
        }
        if (has(name, "realisasi", "serapan", "penyerapan")) {
            return Optional.of(REALISASI);
        }
        if (has(name, "perubahan", "apbdp", "apbd p", "pergeseran")) {
            return Optional.of(PERUBAHAN);
        }
        return has(name, "anggaran", "pagu", "alokasi", "apbd", "murni", "dpa")
                ? Optional.of(ANGGARAN)
                : Optional.empty();
    }

    private static Optional<BudgetColumn> rest(String name) {
        if (has(name, "uraian", "program", "kegiatan", "nomenklatur", "nama", "belanja")) {
            return Optional.of(URAIAN);
        }
        if (has(name, "sasaran")) {
            return Optional.of(SASARAN);
        }
        return name.equals("no") || name.equals("nomor") || name.equals("no urut")
                ? Optional.of(NOMOR)
                : Optional.empty();
    }

    private static boolean isShare(String name) {
        return has(name, "%", "persen");
    }

    private static boolean has(String name, String... words) {
        for (String word : words) {
            if (name.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
