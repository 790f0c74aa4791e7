package id.sembilan.report;

import id.sembilan.web.Frame;

/** A file that is being made, or is ready to be fetched. */
record ExportPage(Frame frame, String id, String name, long done, long total, boolean ready, boolean failed) {}
