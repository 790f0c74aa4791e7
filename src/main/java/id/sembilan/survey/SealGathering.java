package id.sembilan.survey;

import id.sembilan.office.Layanan;
import id.sembilan.office.OfficeStore;
import id.sembilan.office.Unit;
import id.sembilan.office.Unit.KuesionerId;
import id.sembilan.scoring.Bobot;
import id.sembilan.scoring.Fraction;
import id.sembilan.scoring.Hasil;
import id.sembilan.scoring.HasilUnsur;
import id.sembilan.scoring.MarginOfError;
import id.sembilan.scoring.Moments;
import id.sembilan.scoring.Tally;
import id.sembilan.storage.Reads;
import id.sembilan.survey.SealContent.Angka;
import id.sembilan.survey.SealContent.LayananAngka;
import id.sembilan.survey.SealContent.Part;
import id.sembilan.survey.SealContent.Terbit;
import id.sembilan.survey.SealContent.UnsurTerbit;
import id.sembilan.survey.SealCounts.Group;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gathers everything of a period that is frozen, from the raw answers or its rekap, the same to seal and to verify. */
@Singleton
final class SealGathering {
    private static final int NRR_DECIMALS = 6;

    private final OfficeStore offices;
    private final KuesionerStore kuesioner;
    private final SubmissionStore submissions;
    private final PopulasiStore populasi;
    private final RekapStore rekaps;

    SealGathering(
            OfficeStore offices,
            KuesionerStore kuesioner,
            SubmissionStore submissions,
            PopulasiStore populasi,
            RekapStore rekaps) {
        this.offices = offices;
        this.kuesioner = kuesioner;
        this.submissions = submissions;
        this.populasi = populasi;
        this.rekaps = rekaps;
    }

    /** The content, and the hash over the answers in it. */
    record Gathered(SealContent content, String hash) {}

    /** The period as given has the convention and the population to freeze. */
    Gathered gather(Reads reads, Unit unit, Periode periode, Membership membership) {
        return rekap(reads, unit, periode)
                .orElseGet(() -> ofAnswers(reads, unit, periode, populasi.ofPeriode(reads, periode.id()), membership));
    }

    /** What a rekap of the period gives, if there is one. */
    Optional<Gathered> rekap(Reads reads, Unit unit, Periode periode) {
        return rekaps.ofPeriode(reads, periode.id())
                .map(one -> ofRekap(reads, unit, periode, populasi.ofPeriode(reads, periode.id()), one));
    }

    private Gathered ofAnswers(
            Reads reads, Unit unit, Periode periode, Map<String, Long> served, Membership membership) {
        SealCounts counts = new SealCounts();
        submissions.members(reads, membership, counts::add);
        Map<String, String> names =
                offices.layanan(reads, unit.id()).stream().collect(Collectors.toMap(Layanan::id, Layanan::nama));
        List<Part> parts = counts.groups().entrySet().stream()
                .map(entry -> part(reads, periode, served, names, entry))
                .sorted(Comparator.comparingLong((Part part) -> -part.total().n())
                        .thenComparing(part -> part.kuesioner().kode())
                        .thenComparing(part -> part.kuesioner().versi()))
                .toList();
        SortedMap<String, Map<String, Long>> profil = new TreeMap<>(submissions.profil(reads, membership));
        profil.put("dibantu", counts.dibantu());
        profil.put("kanal", counts.kanal());
        SealContent content = content(unit, periode, SealContent.JAWABAN, counts.n(), parts, profil, served);
        return new Gathered(content, counts.finish());
    }

    private Gathered ofRekap(Reads reads, Unit unit, Periode periode, Map<String, Long> served, Rekap rekap) {
        Kuesioner instrument = instrument(reads, rekap.kuesioner());
        SealHash hash = new SealHash();
        rekap.frekuensi().forEach((item, counts) -> hash.add(item, counts.toString()));
        Tally tally = Tallies.of(rekap.n(), instrument, rekap.frekuensi());
        Angka angka = new Angka(
                rekap.n(),
                true,
                rekap.frekuensi(),
                List.of(),
                tally.hasil(Figures.bobot(periode.bobot(), instrument))
                        .map(hasil -> terbit(hasil, Optional.empty()))
                        .orElse(null));
        Part part = new Part(KuesionerFile.of(instrument), angka, List.of());
        return new Gathered(
                content(unit, periode, SealContent.REKAP, rekap.n(), List.of(part), Map.of(), served), hash.finish());
    }

    private static SealContent content(
            Unit unit,
            Periode periode,
            String sumber,
            long n,
            List<Part> parts,
            Map<String, Map<String, Long>> profil,
            Map<String, Long> served) {
        return new SealContent(
                SealContent.FORMAT,
                RangeText.of(periode.range()),
                periode.nama(),
                unit.nama(),
                sumber,
                periode.bobot(),
                PopulasiStore.total(periode, served).orElse(null),
                n,
                parts,
                profil,
                served);
    }

    private Part part(
            Reads reads,
            Periode periode,
            Map<String, Long> served,
            Map<String, String> names,
            Map.Entry<KuesionerId, SortedMap<String, Group>> entry) {
        Kuesioner instrument = instrument(reads, entry.getKey());
        Bobot bobot = Figures.bobot(periode.bobot(), instrument);
        SortedMap<String, Group> groups = entry.getValue();
        Group all = groups.values().stream().reduce(new Group(), Group::plus);
        Map<String, Long> live = new HashMap<>();
        groups.forEach((id, group) -> live.put(id, group.live()));
        Set<String> shown = SealRelease.layanan(live);
        List<LayananAngka> layanan = groups.entrySet().stream()
                .map(one -> new LayananAngka(
                        one.getKey(),
                        Objects.requireNonNullElse(names.get(one.getKey()), one.getKey()),
                        angka(
                                one.getValue(),
                                shown.contains(one.getKey()),
                                instrument,
                                bobot,
                                Optional.ofNullable(served.get(one.getKey())))))
                .toList();
        boolean office = SealRelease.office(all.live(), all.n());
        return new Part(
                KuesionerFile.of(instrument),
                angka(all, office, instrument, bobot, PopulasiStore.total(periode, served)),
                layanan);
    }

    private Kuesioner instrument(Reads reads, KuesionerId id) {
        return kuesioner
                .kuesioner(reads, id)
                .orElseThrow(() -> new IllegalStateException("A kept kuesioner is missing: " + id));
    }

    private static Angka angka(Group group, boolean shown, Kuesioner instrument, Bobot bobot, Optional<Long> populasi) {
        SortedMap<String, List<Long>> counts = new TreeMap<>();
        group.counts()
                .forEach((item, n) -> counts.put(item, Arrays.stream(n).boxed().toList()));
        Optional<BigDecimal> margin = MarginOfError.of(
                group.spread(),
                instrument.items(),
                bobot,
                populasi.map(OptionalLong::of).orElse(OptionalLong.empty()));
        return new Angka(
                group.n(),
                shown,
                counts,
                group.spread().patterns().values().stream().map(Moments::encode).toList(),
                Tallies.of(group.n(), instrument, counts)
                        .hasil(bobot)
                        .map(hasil -> terbit(hasil, margin))
                        .orElse(null));
    }

    private static Terbit terbit(Hasil hasil, Optional<BigDecimal> margin) {
        return new Terbit(
                hasil.ikm().nilai().toPlainString(),
                hasil.mutu().name(),
                text(hasil.indeks()),
                margin.map(BigDecimal::toPlainString).orElse(null),
                hasil.unsur().stream().map(SealGathering::unsur).toList());
    }

    private static UnsurTerbit unsur(HasilUnsur one) {
        return new UnsurTerbit(
                one.unsur().kode(),
                one.unsur().nama(),
                one.jumlah(),
                one.terisi(),
                text(one.nrr()),
                text(one.nrrTertimbang()),
                one.nilaiKonversi().toPlainString(),
                one.mutu().name(),
                one.peringkat());
    }

    private static String text(Fraction number) {
        return number.round(NRR_DECIMALS).toPlainString();
    }
}
