package id.sembilan.charts;

import java.awt.Color;

/**
 * The one palette. Each colour that carries text or meaning has at least 4.5:1 on white, and no two neighbours of a scale
 * differ in hue alone, so that a black-and-white print and a colour-blind reader keep the difference.
 */
public enum Colour {
    /** The house's main colour. */
    MAIN(0x0B5A5E),
    TEAL(0x0B6B70),
    GREEN(0x2B7360),
    AMBER(0xB5740F),
    BRICK(0xA8432F),
    INK(0x14201F),
    GREY(0x56625F);

    private final Color color;

    Colour(int rgb) {
        this.color = new Color(rgb);
    }

    Color color() {
        return color;
    }

    /** Mixed with white, since transparency prints unevenly and cannot be relied on in documents. */
    Color tint(double share) {
        return new Color(mixed(color.getRed(), share), mixed(color.getGreen(), share), mixed(color.getBlue(), share));
    }

    private static int mixed(int channel, double share) {
        return (int) Math.round(255 - (255 - channel) * share);
    }
}
