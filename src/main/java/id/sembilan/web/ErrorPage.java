package id.sembilan.web;

/** What the error page shows: what happened, and what to do. */
record ErrorPage(String title, String advice) {}
