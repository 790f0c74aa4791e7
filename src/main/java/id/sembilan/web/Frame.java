package id.sembilan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page of the office.
 *
 * @param title of the page, already a sentence
 * @param unit name of the office, or of the product before the first run
 * @param sample whether a ribbon must say that these are sample data
 * @param account who is logged in, if anybody
 * @param links the pages this account may open
 */
public record Frame(
        String title, String unit, boolean sample, @Nullable String account, List<Link> links) {
    public Frame {
        links = List.copyOf(links);
    }

    /** A page in the navigation. */
    public record Link(String href, String label, boolean current) {}
}
