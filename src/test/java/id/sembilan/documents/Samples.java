package id.sembilan.documents;

import id.sembilan.documents.Block.Align;
import id.sembilan.documents.Block.Cell;
import id.sembilan.documents.Block.Column;
import id.sembilan.documents.Block.Figure;
import id.sembilan.documents.Block.Heading;
import id.sembilan.documents.Block.Image;
import id.sembilan.documents.Block.Items;
import id.sembilan.documents.Block.Landscape;
import id.sembilan.documents.Block.Paragraph;
import id.sembilan.documents.Block.Row;
import id.sembilan.documents.Block.Signature;
import id.sembilan.documents.Block.Span;
import id.sembilan.documents.Block.Table;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/** Reports of every kind of block, of lengths that a seed chooses. */
final class Samples {
    static final Report.Words WORDS =
            new Report.Words("DAFTAR ISI", "DAFTAR TABEL", "DAFTAR GAMBAR", "Tabel", "Gambar");

    private static final List<String> VOCABULARY = List.of(
            "pelayanan",
            "masyarakat",
            "dengan",
            "yang",
            "survei",
            "kepuasan",
            "unsur",
            "dan",
            "nilai",
            "di",
            "kecamatan",
            "persyaratan",
            "penyelesaian",
            "waktu",
            "petugas",
            "untuk",
            "meningkatkan",
            "mutu",
            "pengaduan",
            "2023,");

    private final Random random;
    private int count;

    private Samples(long seed) {
        random = new Random(seed);
    }

    static Report report(long seed) {
        return new Samples(seed).make();
    }

    private Report make() {
        List<Block> body = new ArrayList<>();
        for (int chapter = 1; chapter <= 4; chapter++) {
            body.add(new Heading(1, "BAB " + "I".repeat(chapter), title()));
            for (int section = 1; section <= 3; section++) {
                body.add(new Heading(2, chapter + "." + section, title()));
                for (int i = random.nextInt(4); i >= 0; i--) {
                    body.add(Paragraph.of(words(20 + random.nextInt(90)) + "."));
                }
                body.add(piece());
                body.add(Paragraph.note(words(8)));
                body.add(piece());
            }
        }
        List<Block> annexes = List.of(
                new Heading(1, "LAMPIRAN 1", title()),
                new Items(true, List.of(words(9), words(30))),
                new Landscape(List.of(new Heading(1, "LAMPIRAN 2", title()), table(10, 90, true))));
        List<Block> front = List.of(
                new Heading(1, "", "KATA PENGANTAR"),
                Paragraph.of(words(100)),
                new Signature(List.of("Jaten, 2 Januari 2024", "Camat Jaten"), "NAMA CAMAT", List.of("NIP 1")));
        return new Report(
                "Laporan Survei Kepuasan Masyarakat",
                "id",
                "SEMENTARA – periode belum ditutup",
                WORDS,
                front,
                body,
                annexes,
                new TreeMap<>(Map.of(
                        "jenis",
                        "LAPORAN",
                        "judul",
                        "Survei Kepuasan Masyarakat",
                        "periode",
                        "Tahun 2023",
                        "nama_unit",
                        "Kecamatan Jaten",
                        "tempat",
                        "Jaten",
                        "tahun_terbit",
                        "2024",
                        "tanda",
                        "SEMENTARA – periode belum ditutup")));
    }

    private Block piece() {
        return switch (random.nextInt(5)) {
            case 0 -> table(3, 4 + random.nextInt(6), false);
            case 1 -> table(5, 12 + random.nextInt(30), false);
            case 2 -> new Figure(title(), picture(760, 200 + random.nextInt(250)));
            case 3 -> new Items(random.nextBoolean(), List.of(words(6), words(25), words(14)));
            default -> Paragraph.box(new Span("IKM 83,29 ", true), new Span(words(20), false));
        };
    }

    private Table table(int width, int rows, boolean dense) {
        List<Column> columns = new ArrayList<>();
        List<Cell> head = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(new Column(i == 1 ? 4 : 1, i == 1 ? Align.LEFT : Align.RIGHT));
            head.add(new Cell(i == 1 ? "Uraian" : "Nilai " + i, 1));
        }
        List<Row> all = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                cells.add(new Cell(i == 1 ? words(1 + random.nextInt(12)) : "" + row * i, 1));
            }
            all.add(new Row(cells, row == rows));
        }
        return new Table(title(), columns, List.of(new Row(head, false)), all, dense);
    }

    private String title() {
        return "Judul Ke" + ++count + " " + words(2 + random.nextInt(9));
    }

    private String words(int n) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            text.append(i == 0 ? "" : " ").append(VOCABULARY.get(random.nextInt(VOCABULARY.size())));
        }
        return text.toString();
    }

    static Image picture(int width, int height) {
        return new Image(
                () -> {
                    ByteArrayOutputStream png = new ByteArrayOutputStream();
                    try {
                        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", png);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return png.toByteArray();
                },
                width,
                height,
                "Batang: 83,29");
    }
}
