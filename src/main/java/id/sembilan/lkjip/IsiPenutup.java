package id.sembilan.lkjip;

import id.sembilan.documents.Block;
import id.sembilan.documents.Block.Paragraph;
import id.sembilan.documents.Block.Row;
import id.sembilan.documents.Block.Signature;
import id.sembilan.performance.KinerjaTahun;
import id.sembilan.performance.LkjipLampiran;
import id.sembilan.performance.Pejabat;
import id.sembilan.performance.Pejabat.Peran;
import id.sembilan.performance.PejabatReading;
import id.sembilan.performance.Perjanjian;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Signatures, and the annexes that are printed from what is kept. */
@Singleton
final class IsiPenutup {
    private final Tampil show;
    private final IsiRencana plan;
    private final PejabatReading officials;
    private final Messages messages;

    IsiPenutup(Tampil show, IsiRencana plan, PejabatReading officials, Messages messages) {
        this.show = show;
        this.plan = plan;
        this.officials = officials;
        this.messages = messages;
    }

    Map<String, Isi> all() {
        return Map.of(
                "tanda-tangan",
                data -> List.of(signature(data.bahan())),
                "pk-lampiran",
                data -> agreements(data, one -> !one.isPerubahan()),
                "pk-lampiran-perubahan",
                data -> agreements(data, Perjanjian::isPerubahan),
                "pernyataan-reviu",
                this::reviewed,
                "lampiran-berkas",
                this::attached);
    }

    Signature signature(Bahan bahan) {
        Identitas identity = bahan.identitas();
        String place = Stream.of(
                        identity.tempat(), identity.tanggal().map(Formats::day).orElse(""))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(", "));
        return signed(place, bahan.camat());
    }

    /** With the place for a name where nobody is known to hold the office on that day. */
    private Signature signed(String place, Optional<Pejabat> official) {
        return new Signature(
                Stream.of(place, official.map(Pejabat::jabatanLengkap).orElseGet(() -> messages.get("lkjip.camat")))
                        .filter(one -> !one.isEmpty())
                        .toList(),
                official.map(Pejabat::nama).orElseGet(() -> messages.get("laporan.nama_kosong")),
                official.stream()
                        .flatMap(one -> Stream.of(
                                one.pangkat(), one.nip().isEmpty() ? "" : messages.get("laporan.nip", one.nip())))
                        .filter(one -> !one.isEmpty())
                        .toList());
    }

    private List<Block> agreements(LkjipData data, Predicate<Perjanjian> which) {
        List<Block> blocks = new ArrayList<>();
        data.bahan()
                .kinerja()
                .ifPresent(year -> year.perjanjian().stream().filter(which).forEach(one -> {
                    if (!blocks.isEmpty()) {
                        blocks.add(new Block.PageBreak());
                    }
                    blocks.addAll(agreement(data, year, one));
                }));
        return blocks;
    }

    /** The statement of the regulation's form, with who held office on the day of the agreement. */
    private List<Block> agreement(LkjipData data, KinerjaTahun year, Perjanjian agreed) {
        Optional<Pejabat> first = officials.on(data.unit(), Peran.CAMAT, agreed.hari());
        Optional<Pejabat> second = officials.on(data.unit(), Peran.BUPATI, agreed.hari());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(messages.get("lkjip.pk.awal")));
        blocks.add(Paragraph.of(messages.get(
                "lkjip.pk.pihak_pertama",
                name(first),
                first.map(Pejabat::jabatanLengkap).orElseGet(() -> messages.get("lkjip.camat")))));
        blocks.add(Paragraph.of(messages.get(
                "lkjip.pk.pihak_kedua",
                name(second),
                second.map(Pejabat::jabatanLengkap).orElseGet(() -> messages.get("lkjip.bupati")))));
        blocks.add(Paragraph.of(messages.get("lkjip.pk.janji", Integer.toString(year.tahun()))));
        blocks.add(Paragraph.of(messages.get("lkjip.pk.supervisi")));
        blocks.addAll(plan.agreements(year, List.of(agreed)));
        blocks.add(signed(messages.get("lkjip.pk.kedua"), second));
        String place = data.bahan().identitas().tempat();
        blocks.add(signed(
                Stream.of(place, Formats.day(agreed.hari()))
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.joining(", ")),
                first));
        return blocks;
    }

    private String name(Optional<Pejabat> one) {
        return one.map(Pejabat::nama).orElseGet(() -> messages.get("laporan.nama_kosong"));
    }

    /** A place for the statement of the Inspektorat, in the words of the regulation's form. */
    private List<Block> reviewed(LkjipData data) {
        return List.of(
                Paragraph.of(
                        messages.get("lkjip.reviu.pernyataan", data.unit().nama(), Integer.toString(data.tahun()))),
                Paragraph.of(messages.get("lkjip.reviu.tujuan")),
                Paragraph.of(messages.get("lkjip.reviu.hasil")),
                new Signature(
                        List.of(messages.get("lkjip.reviu.tempat"), messages.get("lkjip.inspektur")),
                        messages.get("laporan.nama_kosong"),
                        List.of(messages.get("laporan.nip", "…"))));
    }

    private List<Block> attached(LkjipData data) {
        List<Row> rows = new ArrayList<>();
        for (LkjipLampiran one : data.bahan().lampiran()) {
            rows.add(Row.of(Integer.toString(rows.size() + 1), one.judul(), one.nama(), Formats.whole(one.halaman())));
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        Paragraph.of(messages.get("lkjip.lampiran.arti")),
                        show.table("lkjip.tabel.lampiran", "cllr", "lkjip.kepala.lampiran", rows, 8, 46, 32, 14));
    }
}
