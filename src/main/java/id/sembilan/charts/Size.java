package id.sembilan.charts;

/** The two layouts: text that merely shrinks with the picture is unreadable on a phone, so a phone gets its own. */
public enum Size {
    WIDE(760),
    COMPACT(360);

    private final int width;

    Size(int width) {
        this.width = width;
    }

    /** In CSS pixels; the height follows from what is drawn. */
    public int width() {
        return width;
    }
}
