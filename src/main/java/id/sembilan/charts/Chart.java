package id.sembilan.charts;

/** What can be drawn. A page shows the title and description to those who listen; it writes its own heading for the rest. */
public sealed interface Chart permits BarChart, LineChart, StackedBarChart {
    String title();

    /** What the picture says, in words: a screen reader gets this in place of the picture. */
    String description();

    /**
     * The element to put inline into a page.
     *
     * @param idPrefix tells apart the ids of several charts on one page
     * @throws ChartException if it cannot be drawn
     */
    default String svg(String idPrefix, Size size) {
        return Drawing.of(this, size).svg(idPrefix);
    }

    /**
     * The same picture for documents, on white.
     *
     * @param width in pixels
     * @throws ChartException if it cannot be drawn
     */
    default byte[] png(Size size, int width) {
        return Drawing.of(this, size).png(width);
    }
}
