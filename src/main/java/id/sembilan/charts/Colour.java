package id.sembilan.charts;

import java.awt.Color;
import java.util.List;

/** The one palette, in the tones of the pages around the charts. */
public enum Colour {
    /** The house's main colour. */
    MAIN(0x0B5A5E, 0xE1EDED),
    TEAL(0x0B6B70, 0xE1EEEF),
    GREEN(0x2B7360, 0xEFF6F0),
    AMBER(0xB5740F, 0x8A5608, 0xF9F0DF),
    BRICK(0xA8432F, 0xF7E8E4),
    INK(0x14201F, 0xECEFEE),
    GREY(0x56625F, 0xF1F3F2),
    /** For lines that mark something. */
    ACCENT(0xE09A1E, 0x8A5608, 0xFCF3E2);

    /** A fill and the text that reads on it. */
    record Step(Color fill, Color text) {}

    /**
     * From low to high. Warm to cold, so that no two neighbours are hues that the colour-blind confuse; neighbours also
     * differ in lightness, and the two dark ends by the hatching of the first, for prints without colour.
     */
    static final List<Step> SCALE = List.of(
            new Step(BRICK.color, Color.WHITE),
            new Step(new Color(0xE6B260), INK.color),
            new Step(new Color(0xBFE0DA), INK.color),
            new Step(MAIN.color, Color.WHITE));

    /** Over the first step. */
    static final Color HATCH = new Color(0xD58F80);

    private final Color color;
    private final Color text;
    private final Color ground;

    Colour(int rgb, int ground) {
        this(rgb, rgb, ground);
    }

    Colour(int rgb, int text, int ground) {
        this.color = new Color(rgb);
        this.text = new Color(text);
        this.ground = new Color(ground);
    }

    Color color() {
        return color;
    }

    /** Dark enough to read: a fill may be lighter than letters. */
    Color text() {
        return text;
    }

    /** What lies lightly behind; a colour of its own, since transparency prints unevenly. */
    Color ground() {
        return ground;
    }

    /** Both ends are always taken; three leave out the second. */
    static Step step(int place, int of) {
        return SCALE.get(place == 0 ? 0 : SCALE.size() - of + place);
    }
}
