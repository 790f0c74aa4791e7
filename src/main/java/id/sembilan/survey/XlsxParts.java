package id.sembilan.survey;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Looks in the parts of a workbook for what no spreadsheet writes and the reading library would choke on: a cell
 * address or the number of a shared text that asks for gigabytes, or formulas that take hours to spread.
 */
final class XlsxParts {
    private static final Pattern ADDRESS = Pattern.compile("\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}");

    /** The longest text a spreadsheet allows in a cell. */
    private static final int CELL_LENGTH = 32_767;

    private static final int SHARED_TEXTS = 1_000_000;

    /** The library looks at every array formula, or copies the shared formula, for every cell. */
    private static final long FORMULA_STEPS = 100_000_000;

    private boolean hostile;
    private int sharedTexts;
    private int highestSharedText = -1;

    private long cells;
    private long arrays;
    private int sharedFormula;
    private boolean shared;
    private boolean sharedText;
    private final StringBuilder text = new StringBuilder();

    /** After all parts: whether the workbook must not be read. */
    boolean hostile() {
        return hostile || sharedTexts > SHARED_TEXTS || highestSharedText >= sharedTexts;
    }

    void read(XMLStreamReader part) throws XMLStreamException {
        cells = 0;
        arrays = 0;
        sharedFormula = 0;
        while (part.hasNext() && !hostile) {
            switch (part.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(part);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    characters(part);
                case XMLStreamConstants.END_ELEMENT -> end(part.getLocalName());
                default -> {}
            }
        }
        hostile |= cells * (arrays + sharedFormula) > FORMULA_STEPS;
    }

    private void start(XMLStreamReader part) {
        text.setLength(0);
        String type = part.getAttributeValue(null, "t");
        switch (part.getLocalName()) {
            case "c" -> {
                cells++;
                sharedText = "s".equals(type);
                hostile |= !isAddress(part.getAttributeValue(null, "r"));
            }
            case "f" -> {
                arrays += "array".equals(type) ? 1 : 0;
                shared = "shared".equals(type);
            }
            case "si" -> sharedTexts++;
            default -> {}
        }
    }

    private void characters(XMLStreamReader part) {
        if (text.length() <= CELL_LENGTH) {
            text.append(part.getText());
        }
    }

    private void end(String element) {
        switch (element) {
            case "v" -> {
                hostile |= text.length() > CELL_LENGTH;
                if (sharedText && !text.isEmpty()) {
                    highestSharedText = Math.max(highestSharedText, index());
                }
            }
            case "t" -> hostile |= text.length() > CELL_LENGTH;
            case "f" -> sharedFormula = Math.max(sharedFormula, shared ? text.length() : 0);
            default -> {}
        }
    }

    private int index() {
        try {
            return Integer.parseInt(text.toString());
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }

    private static boolean isAddress(@Nullable String address) {
        return address == null || ADDRESS.matcher(address).matches();
    }
}
