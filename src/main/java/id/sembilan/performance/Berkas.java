package id.sembilan.performance;

/**
 * A document that shows something.
 *
 * @param nama as the officer named the file
 * @param jenis what its content is, not what its name says
 */
record Berkas(String id, String nama, JenisBerkas jenis) {}
