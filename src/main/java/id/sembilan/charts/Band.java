package id.sembilan.charts;

import java.math.BigDecimal;

/**
 * A named stretch of an axis, drawn lightly behind the values. The part outside the axis is left out.
 *
 * @param mark stands for the label where there is no room for it, as on a phone
 */
public record Band(BigDecimal from, BigDecimal to, String mark, String label, Colour colour) {
    public Band {
        Check.ascending(from, to, "band");
        Check.shortText(mark, "band mark");
        Check.text(label, "band label");
    }
}
