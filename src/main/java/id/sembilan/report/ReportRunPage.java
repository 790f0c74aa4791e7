package id.sembilan.report;

import id.sembilan.web.Frame;

/** How far a document is. */
record ReportRunPage(
        Frame frame, String id, int done, int total, boolean finished, boolean failed, String fileName, String back) {}
