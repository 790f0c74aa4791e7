package id.sembilan.receipt;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What machines got for the requests that they named. */
@Singleton
final class ReceiptRequestStore {
    /** A request that was answered before. */
    record Known(String contentHash, List<String> receiptIds) {}

    Optional<Known> find(Reads reads, String account, String clientId) {
        return reads.one(
                "select content_hash, receipt_ids from receipt_request where account = ? and client_id = ?",
                row -> new Known(
                        row.text("content_hash"),
                        List.of(row.text("receipt_ids").split(" "))),
                account,
                clientId);
    }

    void add(Writes writes, String account, String clientId, Known answered, Instant now) {
        writes.change("""
                insert into receipt_request (account, client_id, content_hash, receipt_ids, made_at)
                values (?, ?, ?, ?, ?)""", account, clientId, answered.contentHash(), String.join(" ", answered.receiptIds()), now);
    }

    void forgetBefore(Writes writes, Instant before) {
        writes.change("delete from receipt_request where made_at < ?", before);
    }
}
