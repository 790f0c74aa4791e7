package id.sembilan.lkjip;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;

/** An outline as it stands in its JSON file. */
@Serdeable
record SusunanFile(
        String kode,
        String nama,
        String keterangan,
        List<String> penomoran,
        String awalanLampiran,
        List<BagianFile> depan,
        List<BagianFile> bab,
        List<BagianFile> lampiran) {

    @Serdeable
    record BagianFile(
            String id,
            String judul,
            @Nullable List<String> isi,
            @Nullable String kosong,
            @Nullable Boolean tetap,
            @Nullable List<BagianFile> bagian) {

        Bagian bagian(Tempat tempat) {
            return new Bagian(
                    id,
                    judul,
                    tempat,
                    isi == null ? List.of() : isi,
                    kosong == null ? "" : kosong,
                    Boolean.TRUE.equals(tetap),
                    false,
                    true,
                    bagian == null
                            ? List.of()
                            : bagian.stream().map(one -> one.bagian(tempat)).toList());
        }
    }

    Kerangka susunan() {
        List<Bagian> all = new ArrayList<>();
        depan.forEach(one -> all.add(one.bagian(Tempat.DEPAN)));
        bab.forEach(one -> all.add(one.bagian(Tempat.BAB)));
        lampiran.forEach(one -> all.add(one.bagian(Tempat.LAMPIRAN)));
        return new Kerangka(kode, nama, keterangan, new Penomoran(penomoran, awalanLampiran), all);
    }
}
