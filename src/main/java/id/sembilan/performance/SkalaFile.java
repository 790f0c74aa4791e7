package id.sembilan.performance;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A scale as it stands in its JSON file. */
@Serdeable
record SkalaFile(String kode, String nama, String dasar, List<KategoriFile> kategori) {

    @Serdeable
    record KategoriFile(
            String nama,
            @Nullable BigDecimal batas,
            @Nullable Boolean termasuk) {}

    Skala skala() {
        return new Skala(
                kode,
                nama,
                dasar,
                kategori.stream()
                        .map(one -> new Skala.Kategori(
                                one.nama(), Optional.ofNullable(one.batas()), Boolean.TRUE.equals(one.termasuk())))
                        .toList());
    }
}
