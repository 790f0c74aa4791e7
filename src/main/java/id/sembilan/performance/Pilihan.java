package id.sembilan.performance;

/** One choice of a list on a page. */
record Pilihan(String value, String label, boolean chosen) {}
