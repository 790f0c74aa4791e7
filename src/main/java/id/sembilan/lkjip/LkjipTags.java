package id.sembilan.lkjip;

import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The single words that the office's Word template may ask for; the same names as in the SKM report. */
@Singleton
final class LkjipTags {
    static final Set<String> NAMES = Set.of(
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

    static final String BLANK = "–";

    private final Messages messages;

    LkjipTags(Messages messages) {
        this.messages = messages;
    }

    SortedMap<String, String> of(LkjipData data, String mark) {
        Identitas identity = data.bahan().identitas();
        SortedMap<String, String> tags = new TreeMap<>();
        NAMES.forEach(name -> tags.put(name, BLANK));
        tags.put("jenis", messages.get("lkjip.sampul"));
        tags.put("judul", messages.get("lkjip.sampul.judul"));
        tags.put("periode", messages.get("lkjip.sampul.tahun", Integer.toString(data.tahun())));
        tags.put("nama_unit", data.unit().nama());
        tags.put("instansi", identity.instansi());
        tags.put("tempat", identity.instansi().isEmpty() ? identity.tempat() : identity.instansi());
        tags.put("tanggal", identity.tanggal().map(Formats::day).orElse(""));
        tags.put(
                "tahun_terbit",
                Integer.toString(identity.tanggal().map(LocalDate::getYear).orElse(data.tahun() + 1)));
        data.bahan().skm().flatMap(one -> one.figure().hasil()).ifPresent(hasil -> {
            tags.put("ikm", Formats.decimal(hasil.ikm().nilai()));
            tags.put("mutu", hasil.mutu().name());
            tags.put("responden", Formats.whole(hasil.responden()));
        });
        data.bahan().camat().ifPresent(one -> {
            tags.put("camat", one.nama());
            tags.put("jabatan", one.jabatanLengkap());
            tags.put("pangkat", one.pangkat());
            tags.put("nip", one.nip());
        });
        tags.put("versi", mark);
        tags.put("tanda", mark);
        return tags;
    }
}
