package id.sembilan.budget;

import java.util.List;

/** The budget of a real office, for tests of another package. */
public final class BudgetYear {
    private BudgetYear() {}

    public static TahunAnggaran of(String office, int tahun) {
        return new TahunAnggaran(
                tahun, office, Berkas.rows(office), Berkas.tree(office), new Belanja(List.of()), List.of());
    }
}
