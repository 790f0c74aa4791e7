package id.sembilan.budget;

import static org.assertj.core.api.Assertions.assertThat;

import id.sembilan.budget.PosAnggaran.Versi;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PohonAnggaranTest {
    @Test
    void addsKerjoUpFromItsLowestLines() {
        PohonAnggaran pohon = Berkas.tree("kerjo-2025");
        assertThat(pohon.total(Versi.AWAL)).isEqualTo(new Serapan(2_488_389_980L, 2_024_242_538L));
        assertThat(pohon.total(Versi.AWAL).persen().orElseThrow().round(2)).isEqualTo("81.35");
        assertThat(pohon.find("7.01.01").orElseThrow().serapan(Versi.AWAL).realisasi())
                .isEqualTo(1_652_017_488L);
    }

    @Test
    void addsJatenUpFromItsLowestLines() {
        PohonAnggaran pohon = Berkas.tree("jaten-2023");
        assertThat(pohon.program())
                .extracting(one -> one.serapan(Versi.AWAL).realisasi())
                .containsExactly(2_313_444_171L, 32_500_000L, 334_760_000L, 180_065_000L, 145_576_000L, 99_999_200L);
    }

    @Test
    void takesNoKodeTwice() {
        PosAnggaran one = Berkas.line("1", "program", "a", 1, 1, "");
        assertThat(PohonAnggaran.of(List.of(one, one))).isEqualTo(new PohonAnggaran.KodeGanda("1"));
    }

    @Test
    void countsAnUnchangedBudgetAsItWas() {
        PosAnggaran parent = Berkas.line("1", "program", "a", 0, 0, "");
        PosAnggaran changed = Berkas.line("1.1", "kegiatan", "b", 100, 40, "");
        PosAnggaran kept = Berkas.line("1.2", "kegiatan", "c", 30, 10, "");
        PohonAnggaran pohon = Berkas.tree(
                List.of(parent, changed.with(changed.tercetak().with(PosAnggaran.Kolom.PERUBAHAN, 60)), kept));
        assertThat(pohon.total(Versi.AWAL)).isEqualTo(new Serapan(130, 50));
        assertThat(pohon.total(Versi.PERUBAHAN)).isEqualTo(new Serapan(90, 50));
    }

    @Test
    void keepsAnEmptiedPostWithoutAShare() {
        assertThat(new Serapan(0, 0).persen()).isEmpty();
        assertThat(new Serapan(100, 102).persen().orElseThrow().round(2)).isEqualTo("102.00");
        assertThat(new Serapan(100, 102).sisa()).isEqualTo(-2);
        assertThat(Optional.of(Serapan.sum(List.of()))).contains(new Serapan(0, 0));
    }
}
