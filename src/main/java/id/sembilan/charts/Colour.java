package id.sembilan.charts;

import java.awt.Color;

/**
 * The one palette. Each colour that carries text or meaning has at least 4.5:1 on white, and no two neighbours of a scale
 * differ in hue alone, so that a black-and-white print and a colour-blind reader keep the difference.
 */
public enum Colour {
    /** The house's main colour. */
    MAIN(0x0B5A5E, 0xE1EDED),
    TEAL(0x0B6B70, 0xE1EEEF),
    GREEN(0x2B7360, 0xEFF6F0),
    AMBER(0xB5740F, 0xF9F0DF),
    BRICK(0xA8432F, 0xF7E8E4),
    INK(0x14201F, 0xECEFEE),
    GREY(0x56625F, 0xF1F3F2),

    /** For lines that mark something; too light for text. */
    ACCENT(0xE09A1E, 0xFCF3E2);

    private final Color color;
    private final Color ground;

    Colour(int rgb, int ground) {
        this.color = new Color(rgb);
        this.ground = new Color(ground);
    }

    Color color() {
        return color;
    }

    /** What lies lightly behind; a colour of its own, since transparency prints unevenly. */
    Color ground() {
        return ground;
    }
}
