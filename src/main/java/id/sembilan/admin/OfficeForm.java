package id.sembilan.admin;

import id.sembilan.office.ZonaWaktu;
import id.sembilan.scoring.Bobot;
import id.sembilan.scoring.Unsur;
import id.sembilan.web.Field;
import id.sembilan.web.Messages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the first run and the settings ask, before it is believed. */
@Serdeable
record OfficeForm(
        @Nullable String nama,
        @Nullable String zona,
        @Nullable String tutup,
        @Nullable String bobot,
        @Nullable String layanan,
        @Nullable String kuesioner,
        @Nullable String urutan) {
    private static final int MAX_NAMA = 200;
    private static final int MAX_LAYANAN = 60;

    String namaText() {
        return Field.text(nama);
    }

    Optional<ZonaWaktu> zonaWaktu() {
        return Arrays.stream(ZonaWaktu.values())
                .filter(one -> one.name().equals(zona))
                .findFirst();
    }

    Optional<LocalTime> closingTime() {
        try {
            return Optional.of(LocalTime.parse(tutup == null ? "" : tutup));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    String bobotText() {
        return Field.text(bobot);
    }

    /** One name per line, each once. */
    List<String> layananNames() {
        return (layanan == null ? "" : layanan)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    boolean saranaDahulu() {
        return !"pasal".equals(urutan);
    }

    /** Reasons, in words, why this cannot be kept. */
    List<String> errors(Messages messages, List<Unsur> unsur) {
        List<String> errors = new ArrayList<>();
        if (namaText().isEmpty() || namaText().length() > MAX_NAMA) {
            errors.add(messages.get("kantor.galat.nama", MAX_NAMA));
        }
        if (zonaWaktu().isEmpty()) {
            errors.add(messages.get("kantor.galat.zona"));
        }
        if (closingTime().isEmpty()) {
            errors.add(messages.get("kantor.galat.tutup"));
        }
        if (Bobot.parse(bobotText(), unsur) instanceof Bobot.Ditolak refused) {
            errors.add(messages.get("bobot." + refused.alasan().name().toLowerCase(Locale.ROOT)));
        }
        List<String> names = layananNames();
        if (names.isEmpty()
                || names.size() > MAX_LAYANAN
                || names.stream().anyMatch(name -> name.length() > MAX_NAMA)) {
            errors.add(messages.get("kantor.galat.layanan", MAX_LAYANAN, MAX_NAMA));
        }
        return errors;
    }
}
