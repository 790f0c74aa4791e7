package id.sembilan.report;

import id.sembilan.documents.Block;
import id.sembilan.documents.Block.Paragraph;
import id.sembilan.documents.Block.Row;
import id.sembilan.documents.Block.Table;
import id.sembilan.followup.TindakLanjut;
import id.sembilan.followup.TindakLanjut.Status;
import id.sembilan.followup.TindakLanjutReading.FollowUp;
import id.sembilan.followup.TindakLanjutReading.Outcome;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the office plans for its weak unsur, and what became of the plan before; typed where it keeps no actions. */
@Singleton
final class SkmActions {
    private final SkmTables tables;
    private final Messages messages;

    SkmActions(SkmTables tables, Messages messages) {
        this.tables = tables;
        this.messages = messages;
    }

    Optional<Table> plan(SkmData data) {
        List<Outcome> outcomes = data.plan().outcomes();
        if (outcomes.isEmpty()) {
            return tables.typed(
                    data, SkmText.RTL, "laporan.tabel.rtl", "laporan.kepala.rtl", "cllll", 7, 23, 38, 14, 18);
        }
        List<Row> rows = new ArrayList<>();
        for (Outcome one : outcomes) {
            TindakLanjut action = one.action();
            rows.add(Row.of(
                    Integer.toString(rows.size() + 1),
                    action.unsur().nama(),
                    action.kegiatan(),
                    action.waktu().text(messages),
                    action.penanggungJawab()));
        }
        return Optional.of(new Table(
                messages.get("laporan.tabel.rtl"),
                SkmTables.columns("cllll", 7, 23, 38, 14, 18),
                tables.head("laporan.kepala.rtl"),
                rows,
                false));
    }

    List<Block> followUp(SkmData data) {
        return data.before()
                .filter(before -> !before.outcomes().isEmpty())
                .map(this::kept)
                .orElseGet(() -> typed(data));
    }

    private List<Block> kept(FollowUp before) {
        List<Row> rows = new ArrayList<>();
        for (Outcome one : before.outcomes()) {
            rows.add(Row.of(
                    Integer.toString(rows.size() + 1),
                    one.action().unsur().nama() + ": " + one.action().kegiatan(),
                    messages.get(
                            one.action().status() == Status.SELESAI
                                    ? "laporan.tindak_lanjut.sudah"
                                    : "laporan.tindak_lanjut.belum"),
                    result(one),
                    one.action().bukti()));
        }
        String progress = before.kemajuan()
                .percent()
                .map(percent -> messages.get(
                        "laporan.tindak_lanjut.persen",
                        Formats.whole(before.kemajuan().done()),
                        Formats.whole(before.kemajuan().planned()),
                        Formats.decimal(percent)))
                .orElse("");
        return List.of(
                Paragraph.of(messages.get(
                                "laporan.tindak_lanjut.dari", before.periode().nama())
                        + progress),
                table(rows));
    }

    private String result(Outcome one) {
        return messages.get("laporan.tindak_lanjut.nilai", value(one.before()), value(one.after()));
    }

    private static String value(Optional<BigDecimal> value) {
        return value.map(Formats::decimal).orElse(SkmTables.BLANK);
    }

    private Table table(List<Row> rows) {
        return new Table(
                messages.get("laporan.tabel.tindak_lanjut"),
                SkmTables.columns("clcll", 7, 31, 15, 29, 18),
                tables.head("laporan.kepala.tindak_lanjut"),
                rows,
                false);
    }

    private List<Block> typed(SkmData data) {
        List<Row> rows = data.words().rows(SkmText.TINDAK_LANJUT, 4);
        return rows.isEmpty()
                ? List.of(Paragraph.of(messages.get("laporan.tindak_lanjut.tanpa")))
                : List.of(Paragraph.of(messages.get("laporan.tindak_lanjut.arti")), table(rows));
    }
}
