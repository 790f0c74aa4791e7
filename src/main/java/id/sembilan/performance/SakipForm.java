package id.sembilan.performance;

import id.sembilan.performance.Sakip.Bagian;
import id.sembilan.performance.Sakip.Komponen;
import id.sembilan.performance.Sakip.Nilai;
import id.sembilan.web.Field;
import id.sembilan.web.Formats;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** An evaluation as it was typed: for each component its three parts, or its total. */
final class SakipForm {
    static final int MAX_SUMBER = 300;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, String> fields;
    private final Isian isian;

    SakipForm(Map<String, String> fields, Isian isian) {
        this.fields = fields;
        this.isian = isian;
    }

    static String name(Komponen komponen, Bagian bagian) {
        return komponen.kode() + "_" + bagian.kode();
    }

    static String total(Komponen komponen) {
        return komponen.kode() + "_jumlah";
    }

    Map<Komponen, Nilai> komponen() {
        Map<Komponen, Nilai> all = new EnumMap<>(Komponen.class);
        for (Komponen one : Komponen.values()) {
            nilai(one).ifPresent(nilai -> all.put(one, nilai));
        }
        return all;
    }

    private Optional<Nilai> nilai(Komponen komponen) {
        Map<Bagian, BigDecimal> parts = new EnumMap<>(Bagian.class);
        for (Bagian one : Bagian.values()) {
            angka(name(komponen, one), one.maksimum(komponen), "sakip.bagian." + one.kode(), komponen)
                    .ifPresent(nilai -> parts.put(one, nilai));
        }
        Optional<BigDecimal> total = angka(total(komponen), komponen.bobot(), "sakip.jumlah_komponen", komponen);
        if (parts.isEmpty()) {
            return total.map(nilai -> new Nilai(Map.of(), nilai));
        }
        if (parts.size() < Bagian.values().length) {
            isian.error("sakip.galat.bagian", isian.text("sakip.komponen." + komponen.kode()));
            return Optional.empty();
        }
        Nilai sum = Nilai.of(parts);
        if (total.filter(one -> one.compareTo(sum.jumlah()) != 0).isPresent()) {
            isian.error(
                    "sakip.galat.jumlah",
                    isian.text("sakip.komponen." + komponen.kode()),
                    Formats.decimal(sum.jumlah()),
                    Formats.decimal(total.get()));
        }
        return Optional.of(sum);
    }

    private Optional<BigDecimal> angka(String name, BigDecimal most, String label, Komponen komponen) {
        Optional<BigDecimal> one = isian.angka(fields.get(name), label);
        if (one.filter(nilai -> nilai.signum() < 0 || nilai.compareTo(most) > 0).isPresent()) {
            isian.error(
                    "sakip.galat.batas",
                    isian.text(label),
                    isian.text("sakip.komponen." + komponen.kode()),
                    Formats.decimal(most),
                    Formats.decimal(one.orElseThrow()));
            return Optional.empty();
        }
        return one;
    }

    Optional<BigDecimal> tercetak() {
        Optional<BigDecimal> one = isian.angka(fields.get("tercetak"), "sakip.tercetak");
        if (one.filter(nilai -> nilai.signum() < 0 || nilai.compareTo(HUNDRED) > 0)
                .isPresent()) {
            isian.error("sakip.galat.tercetak");
        }
        return one;
    }

    String sumber() {
        return isian.wajibTeks(Field.text(fields.get("sumber")), "sakip.sumber", MAX_SUMBER);
    }

    int tahun() {
        Optional<Integer> one = isian.tahun(fields.get("tahun"), "sakip.tahun");
        if (one.isEmpty() && Field.text(fields.get("tahun")).isEmpty()) {
            isian.error("isian.galat.wajib", isian.text("sakip.tahun"));
        }
        return one.orElse(0);
    }
}
