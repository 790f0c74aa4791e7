package id.sembilan.lkjip;

import id.sembilan.office.Office;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.office.ZonaWaktu;
import id.sembilan.storage.TestDatabase;
import id.sembilan.storage.Writer;
import id.sembilan.storage.Writes;
import id.sembilan.web.TestClock;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An office without a survey whose plan and figures of some years come from a file. */
final class LkjipOffice implements AutoCloseable {
    final ApplicationContext context;
    final Unit unit;
    private final Map<String, String> ids = new LinkedHashMap<>();

    private LkjipOffice(ApplicationContext context, Unit unit) {
        this.context = context;
        this.unit = unit;
    }

    static LkjipOffice open(TestDatabase database, Path folder, String nama) {
        Map<String, Object> settings = new HashMap<>(database.settings(folder));
        settings.put(TestClock.PROPERTY, "true");
        ApplicationContext context = ApplicationContext.builder()
                .properties(settings)
                .banner(false)
                .deduceEnvironment(false)
                .start();
        Unit unit = new Unit(
                uuid(),
                nama,
                ZonaWaktu.WIB,
                LocalTime.of(16, 0),
                "1/9",
                new Unit.KuesionerId("permenpan-14-2017", 1),
                true,
                false);
        context.getBean(Writer.class).write(writes -> {
            context.getBean(OfficeStore.class).add(writes, unit, TestClock.START);
            return true;
        });
        return new LkjipOffice(context, context.getBean(Office.class).unit());
    }

    /** The file's columns: jenis, tujuan or sasaran, indikator, satuan, polaritas, source, year, target, realisasi. */
    LkjipOffice plan(String file, int from, int to, String skala) throws IOException {
        List<List<String>> rows = rows(Path.of("src/test/resources/kasus/" + file));
        context.getBean(Writer.class).write(writes -> {
            String renstra = uuid();
            writes.change(
                    "insert into renstra (id, unit_id, nama, tahun_awal, tahun_akhir, visi, misi, made_at, made_by)"
                            + " values (?, ?, ?, ?, ?, 'Terwujudnya pelayanan yang baik', '1. Melayani', 0, 'uji')",
                    renstra,
                    unit.id(),
                    "Renstra " + from + "-" + to,
                    from,
                    to);
            writes.change(
                    "insert into kinerja_aturan (unit_id, skala, skala_sendiri, batas_rata, metode)"
                            + " values (?, ?, null, null, 'SELISIH')",
                    unit.id(),
                    skala);
            for (List<String> row : rows) {
                row(writes, renstra, row);
            }
            return true;
        });
        return this;
    }

    /** The file's columns: kode, tingkat, sasaran, uraian, anggaran, realisasi, percentage. */
    LkjipOffice budget(String file, int tahun) throws IOException {
        List<List<String>> rows = rows(Path.of("src/test/resources/kasus/" + file));
        context.getBean(Writer.class).write(writes -> {
            writes.change(
                    "insert into anggaran_tahun (unit_id, tahun, berkas, changed_at, changed_by) values (?, ?, ?, 0, 'uji')",
                    unit.id(),
                    tahun,
                    file);
            int urutan = 0;
            for (List<String> row : rows) {
                writes.change(
                        "insert into anggaran_pos (id, unit_id, tahun, urutan, kode, tingkat, uraian, sasaran, sumber_dana,"
                                + " anggaran, realisasi, keluaran, satuan, target_keluaran, realisasi_keluaran)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, '', '', '', '')",
                        uuid(),
                        unit.id(),
                        tahun,
                        urutan++,
                        row.get(0),
                        row.get(1).replace(' ', '_'),
                        row.get(3),
                        row.get(2),
                        Long.parseLong(row.get(4)),
                        Long.parseLong(row.get(5)));
            }
            return true;
        });
        return this;
    }

    private void row(Writes writes, String renstra, List<String> row) {
        String place = ids.computeIfAbsent(row.get(1), name -> place(writes, renstra, row.getFirst(), name));
        String indikator = ids.computeIfAbsent(row.get(2), name -> indikator(writes, place, row));
        int tahun = Integer.parseInt(row.get(6));
        if (!row.get(11).isEmpty()) {
            writes.change(
                    "update indikator set target_akhir = ?, tahun_akhir = ? where id = ?",
                    plain(row.get(11)),
                    Integer.parseInt(row.get(12)),
                    indikator);
        }
        if (!row.get(7).isEmpty()) {
            writes.change(
                    "insert into target_renstra (indikator_id, tahun, nilai) values (?, ?, ?)",
                    indikator,
                    tahun,
                    plain(row.get(7)));
        }
        writes.change(
                "insert into realisasi (indikator_id, tahun, masa, nilai, tahun_ukur, asal, sumber, catatan,"
                        + " changed_at, changed_by) values (?, ?, '', ?, ?, 'sendiri', '', '', 0, 'uji')",
                indikator,
                tahun,
                plain(row.get(8)),
                tahun);
    }

    private String place(Writes writes, String renstra, String tingkat, String name) {
        String id = uuid();
        writes.change(
                "insert into rencana (id, renstra_id, induk_id, tingkat, kode, uraian, urutan)"
                        + " values (?, ?, null, ?, '', ?, ?)",
                id,
                renstra,
                tingkat,
                name,
                ids.size());
        return id;
    }

    private String indikator(Writes writes, String place, List<String> row) {
        String id = uuid();
        writes.change(
                "insert into indikator (id, rencana_id, nama, jenis, satuan, polaritas, sumber, penanggung_jawab,"
                        + " desimal, urutan) values (?, ?, ?, 'indeks', ?, 'positif', ?, '', 2, ?)",
                id,
                place,
                row.get(2),
                row.get(3),
                row.get(5),
                ids.size());
        return id;
    }

    String indikator(String nama) {
        return ids.getOrDefault(nama, "");
    }

    /** Who signs from a day on. */
    LkjipOffice official(String peran, String nama, String jabatan, String sebutan, String mulai, String selesai) {
        context.getBean(Writer.class).write(writes -> {
            writes.change(
                    "insert into pejabat (id, unit_id, peran, nama, nip, pangkat, jabatan, sebutan, mulai, selesai)"
                            + " values (?, ?, ?, ?, '19700101 199003 1 001', 'Pembina', ?, ?, ?, ?)",
                    uuid(),
                    unit.id(),
                    peran,
                    nama,
                    jabatan,
                    sebutan,
                    mulai,
                    selesai.isEmpty() ? null : selesai);
            return true;
        });
        return this;
    }

    LkjipOffice agreement(int tahun, int urutan, String hari, String alasan, Map<String, String> targets) {
        context.getBean(Writer.class).write(writes -> {
            String id = uuid();
            writes.change(
                    "insert into perjanjian (id, unit_id, tahun, urutan, hari, alasan, made_at, made_by)"
                            + " values (?, ?, ?, ?, ?, ?, 0, 'uji')",
                    id,
                    unit.id(),
                    tahun,
                    urutan,
                    hari,
                    alasan);
            targets.forEach((name, target) -> writes.change(
                    "insert into perjanjian_target (perjanjian_id, indikator_id, kalimat, nilai) values (?, ?, '', ?)",
                    id,
                    indikator(name),
                    target));
            return true;
        });
        return this;
    }

    void realisasi(String nama, int tahun, String nilai) {
        context.getBean(Writer.class)
                .write(writes -> writes.change(
                        "update realisasi set nilai = ? where indikator_id = ? and tahun = ?",
                        nilai,
                        indikator(nama),
                        tahun));
    }

    LkjipData data(int tahun) {
        return context.getBean(LkjipReading.class).read(unit, tahun);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private static String plain(String printed) {
        return new BigDecimal(printed.replace(',', '.')).toPlainString();
    }

    private static List<List<String>> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(2).map(LkjipOffice::cells).toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static String uuid() {
        return UUID.randomUUID().toString();
    }

    @Override
    public void close() {
        context.close();
    }
}
