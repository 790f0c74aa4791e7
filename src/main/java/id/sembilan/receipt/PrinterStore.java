package id.sembilan.receipt;

import id.sembilan.receipt.Printer.Paper;
import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The receipt printer of each unit. */
@Singleton
final class PrinterStore {
    Optional<Printer> of(Reads reads, String unitId) {
        return reads.one(
                "select host, port, paper from receipt_printer where unit_id = ?",
                row -> new Printer(
                        row.text("host"),
                        row.integer("port"),
                        Paper.of(row.text("paper")).orElseThrow()),
                unitId);
    }

    void save(Writes writes, String unitId, Printer printer) {
        writes.change("""
                insert into receipt_printer (unit_id, host, port, paper) values (?, ?, ?, ?)
                on conflict (unit_id) do update
                set host = excluded.host, port = excluded.port, paper = excluded.paper""", unitId, printer.host(), printer.port(), printer.paper().millimetres);
    }

    void remove(Writes writes, String unitId) {
        writes.change("delete from receipt_printer where unit_id = ?", unitId);
    }
}
