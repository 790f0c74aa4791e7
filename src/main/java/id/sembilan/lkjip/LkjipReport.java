package id.sembilan.lkjip;

import id.sembilan.documents.Block;
import id.sembilan.documents.Block.Heading;
import id.sembilan.documents.Block.Paragraph;
import id.sembilan.documents.Prose;
import id.sembilan.documents.Report;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The LKjIP of a year as a document, in the order that the office gave it. */
@Singleton
final class LkjipReport {
    private final IsiLkjip contents;
    private final LkjipTags tags;
    private final Messages messages;

    LkjipReport(IsiLkjip contents, LkjipTags tags, Messages messages) {
        this.contents = contents;
        this.tags = tags;
        this.messages = messages;
    }

    /** @param mark what every page says, such as that this is a draft */
    Report of(LkjipData data, String mark) {
        Map<String, String> numbers = new HashMap<>();
        return new Report(
                messages.get("lkjip.judul_berkas", data.unit().nama(), Integer.toString(data.tahun())),
                "id",
                Stream.of(data.unit().sample() ? messages.get("umum.contoh") : "", mark)
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.joining(" · ")),
                new Report.Words(
                        messages.get("laporan.daftar_isi"),
                        messages.get("laporan.daftar_tabel"),
                        messages.get("laporan.daftar_gambar"),
                        messages.get("laporan.tabel"),
                        messages.get("laporan.gambar")),
                part(data, Tempat.DEPAN, numbers),
                part(data, Tempat.BAB, numbers),
                part(data, Tempat.LAMPIRAN, numbers),
                tags.of(data, mark));
    }

    /** The number of every section as it is printed; one that is left out has none. */
    Map<String, String> numbers(LkjipData data) {
        Map<String, String> numbers = new HashMap<>();
        for (Tempat part : Tempat.values()) {
            part(data, part, numbers);
        }
        return numbers;
    }

    private List<Block> part(LkjipData data, Tempat part, Map<String, String> numbers) {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (Bagian one : data.susunan().of(part)) {
            if (one.aktif()) {
                List<Block> said = section(data, one, List.of(number + 1), numbers);
                number += said.isEmpty() ? 0 : 1;
                blocks.addAll(said);
            }
        }
        return blocks;
    }

    /** A section with all below it; one that has nothing to say is left out, a chapter never is. */
    private List<Block> section(LkjipData data, Bagian one, List<Integer> place, Map<String, String> numbers) {
        List<Block> blocks = new ArrayList<>(said(data, one));
        int number = 0;
        for (Bagian child : one.anak()) {
            List<Integer> below = new ArrayList<>(place);
            below.add(number + 1);
            List<Block> said = child.aktif() ? section(data, child, below, numbers) : List.of();
            number += said.isEmpty() ? 0 : 1;
            blocks.addAll(said);
        }
        if (!blocks.isEmpty() || (place.size() == 1 && one.tempat() == Tempat.BAB)) {
            String label = number(data, one, place);
            numbers.put(one.id(), label);
            blocks.addFirst(new Heading(place.size(), label, one.judul()));
        }
        return blocks;
    }

    private static String number(LkjipData data, Bagian one, List<Integer> place) {
        Penomoran numbering = data.susunan().penomoran();
        return switch (one.tempat()) {
            case DEPAN -> "";
            case BAB -> numbering.of(place);
            case LAMPIRAN -> numbering.annex(place.getFirst());
        };
    }

    private List<Block> said(LkjipData data, Bagian one) {
        List<Block> blocks = new ArrayList<>();
        for (String name : one.isi()) {
            blocks.addAll(name.equals(Bagian.TEKS) ? Prose.of(data.teks(one.id())) : contents.of(name, data));
        }
        return blocks.isEmpty() && !one.kosong().isEmpty() ? List.of(Paragraph.of(one.kosong())) : blocks;
    }

    /** A name that says what is in the file. */
    static String fileName(LkjipData data, String ending) {
        String name = "lkjip-" + data.unit().nama() + "-" + data.tahun();
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "." + ending;
    }
}
