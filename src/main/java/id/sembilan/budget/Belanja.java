package id.sembilan.budget;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The money of a year by kind. */
public record Belanja(List<Baris> baris) {
    public Belanja {
        baris = List.copyOf(baris);
    }

    /** Pegawai with barang dan jasa is belanja operasi. */
    public enum Jenis {
        PEGAWAI,
        BARANG_JASA,
        MODAL;

        public String kode() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Jenis> of(String kode) {
            return Arrays.stream(values())
                    .filter(one -> one.kode().equals(kode))
                    .findFirst();
        }
    }

    public record Baris(Jenis jenis, Serapan serapan) {}

    public Serapan total() {
        return Serapan.sum(baris.stream().map(Baris::serapan).toList());
    }

    public Optional<Serapan> of(Jenis jenis) {
        return baris.stream()
                .filter(one -> one.jenis() == jenis)
                .map(Baris::serapan)
                .findFirst();
    }

    public Serapan tanpaPegawai() {
        return Serapan.sum(baris.stream()
                .filter(one -> one.jenis() != Jenis.PEGAWAI)
                .map(Baris::serapan)
                .toList());
    }

    public Serapan operasi() {
        return Serapan.sum(baris.stream()
                .filter(one -> one.jenis() != Jenis.MODAL)
                .map(Baris::serapan)
                .toList());
    }
}
