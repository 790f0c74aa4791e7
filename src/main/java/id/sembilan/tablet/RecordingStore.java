package id.sembilan.tablet;

import id.sembilan.storage.Reads;
import id.sembilan.storage.Writes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The office's own voice for questions and choices. In the database, so that a backup takes it along. */
@Singleton
public final class RecordingStore {
    /** What it reads, without the sound. A new sound gets a new id, so that a device may keep it for ever. */
    public record Recording(String id, String bahasa, String bagian, int size) {}

    /** The bytes of one; never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Sound(String mediaType, byte[] content) {}

    public List<Recording> all(Reads reads, String unitId) {
        return reads.list(
                "select id, bahasa, bagian, size from tablet_recording where unit_id = ? order by bahasa, bagian",
                row -> new Recording(row.text("id"), row.text("bahasa"), row.text("bagian"), row.integer("size")),
                unitId);
    }

    public Optional<Sound> sound(Reads reads, String id) {
        return reads.one(
                "select media_type, content from tablet_recording where id = ?",
                row -> new Sound(row.text("media_type"), row.bytes("content")),
                id);
    }

    /** In place of an earlier one for the same words. */
    public void add(
            Writes writes, String unitId, String bahasa, String bagian, Sound sound, String account, Instant now) {
        remove(writes, unitId, bahasa, bagian);
        writes.change(
                """
                insert into tablet_recording (id, unit_id, bahasa, bagian, media_type, size, content, added_by, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                UUID.randomUUID().toString(),
                unitId,
                bahasa,
                bagian,
                sound.mediaType(),
                sound.content().length,
                sound.content(),
                account,
                now);
    }

    public void remove(Writes writes, String unitId, String bahasa, String bagian) {
        writes.change(
                "delete from tablet_recording where unit_id = ? and bahasa = ? and bagian = ?", unitId, bahasa, bagian);
    }
}
