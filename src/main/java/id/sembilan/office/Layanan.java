package id.sembilan.office;

/** A service that residents come for, such as Kartu Keluarga. */
public record Layanan(String id, String unitId, String nama, int position, boolean active) {}
