package id.sembilan.performance;

import id.sembilan.office.Unit;
import id.sembilan.performance.IndikatorBaris.Kunci;
import id.sembilan.performance.IndikatorBaris.Nilai;
import id.sembilan.performance.IndikatorBaris.Tempat;
import id.sembilan.performance.Realisasi.Asal;
import id.sembilan.security.Audit;
import id.sembilan.storage.Writer;
import id.sembilan.storage.Writes;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps a file with indikator, all of it or nothing; the same file again changes nothing. */
@Singleton
final class IndikatorKeeping {
    private final RenstraStore plans;
    private final RealisasiStore realisasi;
    private final PerjanjianKeeping agreements;
    private final CetakanStore prints;
    private final Messages messages;
    private final Writer writer;
    private final Audit audit;
    private final Clock clock;

    IndikatorKeeping(
            RenstraStore plans,
            RealisasiStore realisasi,
            PerjanjianKeeping agreements,
            CetakanStore prints,
            Messages messages,
            Writer writer,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.realisasi = realisasi;
        this.agreements = agreements;
        this.prints = prints;
        this.messages = messages;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What was kept.
     *
     * @param cetakan what the document printed as results; kept to be compared, never to be calculated with
     */
    record Tersimpan(String renstraId, int indikator, List<Tercetak> cetakan) {
        Tersimpan {
            cetakan = List.copyOf(cetakan);
        }
    }

    Tersimpan keep(Unit unit, List<IndikatorBaris> rows, IndikatorPilihan chosen, String account) {
        return writer.write(writes -> {
            Renstra plan = plan(writes, unit, chosen, account);
            Map<String, String> places = places(writes, plan, TempatUsulan.of(rows));
            List<IndikatorUsulan> all = IndikatorUsulan.of(rows);
            Set<String> linked = realisasi.tautan(writes, plan.id()).keySet();
            List<Tercetak> printed = new ArrayList<>();
            Map<String, IndikatorUsulan> byId = new HashMap<>();
            for (IndikatorUsulan one : all) {
                String id =
                        indikator(writes, plan, places.getOrDefault(one.tempat().kunci(), ""), one);
                byId.put(id, one);
                values(writes, id, one, chosen, linked, account);
                printed.addAll(printed(writes, unit, id, one, chosen, account));
            }
            agreements.fromFile(writes, unit, byId, chosen, account);
            audit.record(writes, account, "kinerja.impor", plan.nama() + " n=" + all.size());
            return new Tersimpan(plan.id(), all.size(), printed);
        });
    }

    private Renstra plan(Writes writes, Unit unit, IndikatorPilihan chosen, String account) {
        return chosen.renstraId()
                .flatMap(id -> plans.all(writes, unit.id()).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst())
                .orElseGet(() -> {
                    Renstra made = new Renstra(
                            uuid(), unit.id(), chosen.nama(), chosen.tahunAwal(), chosen.tahunAkhir(), "", "");
                    plans.add(writes, made, account, clock.instant());
                    return made;
                });
    }

    /** The id of every place by its key; one that is there already stays where the office put it. */
    private Map<String, String> places(Writes writes, Renstra plan, List<TempatUsulan> wanted) {
        List<Rencana> known = new ArrayList<>(plans.rencana(writes, plan.id()));
        Map<String, String> ids = new HashMap<>();
        known.forEach(one -> ids.putIfAbsent(key(one), one.id()));
        for (TempatUsulan one : wanted) {
            if (!ids.containsKey(one.tempat().kunci())) {
                Rencana made = new Rencana(
                        uuid(),
                        plan.id(),
                        above(one, ids, known),
                        one.tempat().tingkat(),
                        "",
                        one.tempat().uraian(),
                        known.size());
                plans.add(writes, made);
                known.add(made);
                ids.put(key(made), made.id());
            }
        }
        return ids;
    }

    /** As the file says; else below the only place one level up, if there is only one. */
    private static Optional<String> above(TempatUsulan one, Map<String, String> ids, List<Rencana> known) {
        List<Rencana> candidates = known.stream()
                .filter(place -> one.tempat()
                        .tingkat()
                        .induk()
                        .filter(place.tingkat()::equals)
                        .isPresent())
                .toList();
        return one.induk()
                .flatMap(place -> Optional.ofNullable(ids.get(place.kunci())))
                .or(() -> candidates.size() == 1
                        ? Optional.of(candidates.getFirst().id())
                        : Optional.empty());
    }

    private static String key(Rencana one) {
        return new Tempat(one.tingkat(), one.uraian()).kunci();
    }

    private String indikator(Writes writes, Renstra plan, String rencanaId, IndikatorUsulan wanted) {
        List<Indikator> known = plans.indikator(writes, plan.id());
        Optional<Indikator> before = known.stream()
                .filter(one -> one.rencanaId().equals(rencanaId))
                .filter(one -> Kunci.of(one.nama()).equals(Kunci.of(wanted.nama())))
                .findFirst();
        Indikator one = wanted.indikator(
                before.map(Indikator::id).orElseGet(IndikatorKeeping::uuid),
                rencanaId,
                before.map(Indikator::urutan).orElse(known.size()),
                before);
        if (before.isEmpty()) {
            plans.add(writes, one);
        } else if (!before.get().equals(one)) {
            plans.change(writes, one);
        }
        return one.id();
    }

    private void values(
            Writes writes,
            String id,
            IndikatorUsulan one,
            IndikatorPilihan chosen,
            Set<String> linked,
            String account) {
        Optional<IkmTautan> link = Optional.ofNullable(chosen.tautan().get(one.kunci()))
                .map(cara -> new IkmTautan(id, cara, Optional.empty(), 0));
        // A link that is there already was chosen with more care than a file allows.
        if (!linked.contains(id)) {
            link.ifPresent(known -> realisasi.link(writes, known));
        }
        for (IndikatorBaris row : one.tahun()) {
            row.nilai().target().ifPresent(nilai -> plans.keepTarget(writes, id, row.tahun(), nilai));
            // What the survey gives is not typed beside it.
            if (link.isEmpty() || row.tahun() < chosen.laporan()) {
                row.nilai().realisasi().ifPresent(nilai -> reached(writes, id, row, nilai, chosen, account));
            }
            row.nilai()
                    .pembanding()
                    .forEach(other -> realisasi.keep(
                            writes, new Pembanding(id, row.tahun(), other.lingkup(), other.nama(), other.nilai(), "")));
        }
    }

    /** The same value again leaves its evidence and its notes alone. */
    private void reached(
            Writes writes, String id, IndikatorBaris row, BigDecimal nilai, IndikatorPilihan chosen, String account) {
        Optional<Realisasi> before = realisasi.ofYear(writes, id, row.tahun());
        Nilai file = row.nilai();
        boolean same = before.filter(one -> one.nilai().compareTo(nilai) == 0
                        && one.hitungan().equals(file.hitungan())
                        && (file.tahunUkur().isEmpty() || file.tahunUkur().get().equals(one.tahunUkur())))
                .isPresent();
        if (!same) {
            realisasi.keep(
                    writes,
                    new Realisasi(
                            id,
                            row.tahun(),
                            Masa.TAHUN,
                            nilai,
                            file.hitungan(),
                            Optional.empty(),
                            file.tahunUkur().orElse(row.tahun()),
                            row.tahun() < chosen.laporan() ? Asal.TERBIT : Asal.SENDIRI,
                            row.ciri().sumber(),
                            before.flatMap(Realisasi::buktiId),
                            before.map(Realisasi::catatan).orElse("")),
                    account,
                    clock.instant());
        }
    }

    /** The results as the document has them, and the IKM where the survey gives it now. */
    private List<Tercetak> printed(
            Writes writes, Unit unit, String id, IndikatorUsulan one, IndikatorPilihan chosen, String account) {
        String document = messages.get("kinerja.impor.dokumen", Integer.toString(chosen.laporan()));
        List<Tercetak> all = new ArrayList<>();
        for (IndikatorBaris row : one.tahun()) {
            List<Tercetak> ofYear = new ArrayList<>();
            row.cetak()
                    .capaian()
                    .ifPresent(
                            capaian -> ofYear.add(Tercetak.of("capaian:" + id, RenstraView.typed(capaian), document)));
            if (!row.cetak().kategori().isEmpty()) {
                ofYear.add(Tercetak.of("kategori:" + id, row.cetak().kategori(), document));
            }
            if (chosen.tautan().containsKey(one.kunci()) && row.tahun() >= chosen.laporan()) {
                row.nilai()
                        .realisasi()
                        .ifPresent(nilai -> ofYear.add(Tercetak.of("ikm", RenstraView.typed(nilai), document)));
            }
            ofYear.forEach(print -> prints.keep(writes, unit.id(), row.tahun(), print, account, clock.instant()));
            all.addAll(ofYear);
        }
        return all;
    }

    private static String uuid() {
        return UUID.randomUUID().toString();
    }
}
