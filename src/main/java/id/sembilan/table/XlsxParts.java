package id.sembilan.table;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Looks in the parts of a workbook for what no spreadsheet writes and the reading library would choke on: a cell
 * address or the number of a shared text that asks for gigabytes, or formulas and columns that take hours.
 */
final class XlsxParts {
    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?[0-9]{1,7}");

    /** The longest text a spreadsheet allows in a cell. */
    private static final int CELL_LENGTH = 32_767;

    private static final int SHARED_TEXTS = 1_000_000;

    /** Some seconds of work. */
    private static final long STEPS = 100_000_000;

    private boolean hostile;
    private int sharedTexts;
    private int highestSharedText = -1;

    private long cells;
    private long columns;
    private int rowWidth;
    private long arrays;
    private int sharedFormula;
    private boolean shared;
    private boolean sharedText;
    private boolean inValue;
    private final StringBuilder text = new StringBuilder();

    /** After all parts: whether the workbook must not be read. */
    boolean hostile() {
        return hostile || sharedTexts > SHARED_TEXTS || highestSharedText >= sharedTexts;
    }

    void read(XMLStreamReader part) throws XMLStreamException {
        cells = 0;
        columns = 0;
        arrays = 0;
        sharedFormula = 0;
        inValue = false;
        while (part.hasNext() && !hostile) {
            switch (part.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(part);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    characters(part);
                case XMLStreamConstants.END_ELEMENT -> end(part.getLocalName());
                default -> {}
            }
            // The library looks at every array formula, or copies the shared formula, for every cell.
            hostile |= columns > STEPS || cells * (arrays + sharedFormula) > STEPS;
        }
    }

    private void start(XMLStreamReader part) {
        // The library would join what stands around an element inside a value.
        hostile |= inValue;
        text.setLength(0);
        String type = part.getAttributeValue(null, "t");
        switch (part.getLocalName()) {
            case "row" -> rowWidth = 0;
            case "c" -> {
                cells++;
                sharedText = "s".equals(type);
                rowWidth = Math.max(rowWidth, column(part.getAttributeValue(null, "r")));
            }
            case "f" -> {
                inValue = true;
                arrays += "array".equals(type) ? 1 : 0;
                shared = "shared".equals(type);
            }
            case "v" -> inValue = true;
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
            case "row" -> columns += rowWidth;
            case "v" -> {
                inValue = false;
                hostile |= text.length() > CELL_LENGTH;
                if (sharedText && !text.isEmpty()) {
                    highestSharedText = Math.max(highestSharedText, index());
                }
            }
            case "f" -> {
                inValue = false;
                hostile |= text.length() > CELL_LENGTH;
                sharedFormula = Math.max(sharedFormula, shared ? text.length() : 0);
            }
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

    /** From 1; a cell may leave its address out and then follows the one before. */
    private int column(@Nullable String address) {
        if (address == null) {
            return rowWidth + 1;
        }
        Matcher matcher = ADDRESS.matcher(address);
        hostile |= !matcher.matches();
        return hostile
                ? 0
                : matcher.group(1).toUpperCase(Locale.ROOT).chars().reduce(0, (sum, c) -> sum * 26 + c - 'A' + 1);
    }
}
