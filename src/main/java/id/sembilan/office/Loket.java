package id.sembilan.office;

/** A counter of the office. */
public record Loket(String id, String unitId, String nama, boolean active) {}
