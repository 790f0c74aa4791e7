package id.sembilan.charts;

import java.awt.Font;

/** The layouts: text that merely shrinks with the picture is unreadable, so a phone and half a page get their own. */
public enum Size {
    /** A page's whole width, on a screen or on paper. */
    WIDE(760),
    /** A card that shares the width with another. */
    MEDIUM(620),
    /** A phone: labels above their bars, marks in place of names, larger text. */
    COMPACT(360);

    private final int width;

    Size(int width) {
        this.width = width;
    }

    /** In CSS pixels; the height follows from what is drawn. */
    public int width() {
        return width;
    }

    boolean compact() {
        return this == COMPACT;
    }

    Font regular(int pixels) {
        return Type.regular(scaled(pixels));
    }

    Font bold(int pixels) {
        return Type.bold(scaled(pixels));
    }

    /** A phone scales the picture down by the page's margins: this makes up for it. */
    private int scaled(int pixels) {
        return compact() ? pixels + 1 : pixels;
    }
}
