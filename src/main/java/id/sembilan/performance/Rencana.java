package id.sembilan.performance;

import java.util.Optional;

/**
 * A place in the tree of the plan: a tujuan, a sasaran, a program, a kegiatan, a sub kegiatan.
 *
 * @param indukId what it lies below; a tujuan below nothing, and a sasaran may, where an office has no tujuan
 * @param kode kode rekening, or ""
 */
public record Rencana(
        String id,
        String renstraId,
        Optional<String> indukId,
        Tingkat tingkat,
        String kode,
        String uraian,
        int urutan) {}
