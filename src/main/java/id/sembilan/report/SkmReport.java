package id.sembilan.report;

import id.sembilan.documents.Block;
import id.sembilan.documents.Block.Heading;
import id.sembilan.documents.Block.Items;
import id.sembilan.documents.Report;
import id.sembilan.survey.Seal;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The SKM report of a period, from title page to annexes, in either outline. */
@Singleton
final class SkmReport {
    /** The office's words on a weak unsur: this and its kode. */
    static final String ANALISIS = "ANALISIS_";

    /** What a template may ask for, beside the large parts. */
    static final Set<String> TAGS = Set.of(
            "jenis",
            "judul",
            "periode",
            "nama_unit",
            "instansi",
            "tempat",
            "tanggal",
            "tahun_terbit",
            "ikm",
            "mutu",
            "kinerja",
            "responden",
            "camat",
            "jabatan",
            "pangkat",
            "nip",
            "versi",
            "tanda");

    private final SkmSections sections;
    private final SkmAnnexes annexes;
    private final ResultView view;
    private final Messages messages;

    SkmReport(SkmSections sections, SkmAnnexes annexes, ResultView view, Messages messages) {
        this.sections = sections;
        this.annexes = annexes;
        this.view = view;
        this.messages = messages;
    }

    Report of(SkmData data, Susunan susunan) {
        List<Block> front = new ArrayList<>();
        front.add(new Heading(1, "", messages.get("laporan.pengantar")));
        front.addAll(SkmWords.prose(data.words().of(SkmText.PENGANTAR)));
        front.add(sections.signature(data));
        return new Report(
                messages.get(
                        "laporan.judul_berkas",
                        data.unit().nama(),
                        view.name(data.periode().range())),
                "id",
                mark(data),
                new Report.Words(
                        messages.get("laporan.daftar_isi"),
                        messages.get("laporan.daftar_tabel"),
                        messages.get("laporan.daftar_gambar"),
                        messages.get("laporan.tabel"),
                        messages.get("laporan.gambar")),
                front,
                susunan == Susunan.LIMA ? five(data) : four(data),
                annexes.of(data),
                tags(data));
    }

    /** Every page says whether its figures may still change. */
    private String mark(SkmData data) {
        String version = data.period().versi().map(this::version).orElseGet(() -> messages.get("laporan.sementara"));
        return data.unit().sample() ? messages.get("umum.contoh") + " · " + version : version;
    }

    private String version(Seal seal) {
        return messages.get("laporan.versi", seal.versi());
    }

    private SortedMap<String, String> tags(SkmData data) {
        SkmWords words = data.words();
        SortedMap<String, String> tags = new TreeMap<>();
        tags.put("jenis", messages.get("laporan.sampul"));
        tags.put("judul", messages.get("laporan.sampul.judul"));
        tags.put("periode", view.name(data.periode().range()));
        tags.put("nama_unit", data.unit().nama());
        tags.put("instansi", words.of(SkmText.INSTANSI));
        tags.put(
                "tempat", words.of(SkmText.INSTANSI).isEmpty() ? words.of(SkmText.TEMPAT) : words.of(SkmText.INSTANSI));
        tags.put("tanggal", words.of(SkmText.TANGGAL));
        tags.put("tahun_terbit", Integer.toString(data.periode().range().until().getYear()));
        tags.put("ikm", Formats.decimal(data.hasil().ikm().nilai()));
        tags.put("mutu", data.hasil().mutu().name());
        tags.put(
                "kinerja",
                messages.get("mutu." + ResultView.cssClass(data.hasil().mutu())));
        tags.put("responden", Formats.whole(data.hasil().responden()));
        tags.put("camat", words.of(SkmText.CAMAT));
        tags.put("jabatan", words.of(SkmText.JABATAN));
        tags.put("pangkat", words.of(SkmText.PANGKAT));
        tags.put("nip", words.of(SkmText.NIP));
        tags.put("versi", data.period().versi().map(this::version).orElseGet(() -> messages.get("laporan.sementara")));
        tags.put("tanda", mark(data));
        return tags;
    }

    private Chapters chapters() {
        return new Chapters(messages.get("laporan.bab"));
    }

    private List<Block> five(SkmData data) {
        Chapters report = chapters();
        introduction(report, data);
        report.chapter(messages.get("laporan.bab.pengumpulan"));
        report.section(messages.get("laporan.pelaksana"))
                .add(SkmWords.prose(data.words().of(SkmText.PELAKSANA)));
        report.section(messages.get("laporan.metode")).add(sections.method(data));
        report.section(messages.get("laporan.lokasi"))
                .add(SkmWords.prose(data.words().of(SkmText.LOKASI)));
        report.section(messages.get("laporan.waktu.judul")).add(sections.time(data));
        report.section(messages.get("laporan.jumlah_responden")).add(sections.sample(data));
        report.chapter(messages.get("laporan.bab.hasil"));
        results(report, data);
        report.chapter(messages.get("laporan.bab.analisis"));
        analysis(report, data);
        report.section(messages.get("laporan.tindak_lanjut")).add(sections.followUp(data));
        report.section(messages.get("laporan.tren")).add(sections.trend(data));
        report.chapter(messages.get("laporan.bab.kesimpulan")).add(sections.conclusion(data));
        return report.blocks();
    }

    private List<Block> four(SkmData data) {
        Chapters report = chapters();
        introduction(report, data);
        report.section(messages.get("laporan.pelaksana"))
                .add(SkmWords.prose(data.words().of(SkmText.PELAKSANA)));
        report.add(SkmWords.prose(data.words().of(SkmText.LOKASI)));
        report.section(messages.get("laporan.metode")).add(sections.method(data));
        report.section(messages.get("laporan.waktu.judul")).add(sections.time(data));
        report.section(messages.get("laporan.jumlah_responden")).add(sections.sample(data));
        report.chapter(messages.get("laporan.bab.analisis"));
        results(report, data);
        analysis(report, data);
        report.section(messages.get("laporan.tren")).add(sections.trend(data));
        report.chapter(messages.get("laporan.bab.tindak_lanjut")).add(sections.followUp(data));
        report.chapter(messages.get("laporan.bab.kesimpulan")).add(sections.conclusion(data));
        return report.blocks();
    }

    private void introduction(Chapters report, SkmData data) {
        report.chapter(messages.get("laporan.bab.pendahuluan"));
        report.section(messages.get("laporan.latar"))
                .add(SkmWords.prose(data.words().of(SkmText.LATAR_BELAKANG)));
        report.section(messages.get("laporan.dasar"))
                .add(new Items(true, data.words().lines(SkmText.DASAR_HUKUM)));
        report.section(messages.get("laporan.tujuan"))
                .add(SkmWords.prose(data.words().of(SkmText.TUJUAN)));
    }

    private void results(Chapters report, SkmData data) {
        report.section(messages.get("laporan.responden")).add(sections.respondents(data));
        report.section(messages.get("laporan.ikm")).add(sections.index(data));
        report.section(messages.get("laporan.unsur")).add(sections.unsur(data));
        report.section(messages.get("laporan.layanan")).add(sections.layanan(data));
    }

    private void analysis(Chapters report, SkmData data) {
        report.section(messages.get("laporan.lemah_kuat")).add(sections.strongAndWeak(data));
        report.section(messages.get("laporan.saran")).add(sections.saran(data));
        report.section(messages.get("laporan.rtl")).add(sections.plan(data));
    }

    /** A name that says what is in the file. */
    static String fileName(SkmData data, String ending) {
        String name = "laporan-skm-" + data.unit().nama() + "-" + data.periode().nama();
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "." + ending;
    }
}
