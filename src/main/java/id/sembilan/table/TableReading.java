package id.sembilan.table;

import id.sembilan.web.Messages;
import java.util.List;

/** What became of a file: a table without a flaw, or everything that must be corrected in it. */
public sealed interface TableReading {
    /** Every cell was understood. */
    record Read(AnswerTable table) implements TableReading {}

    /**
     * Nothing was taken from the file.
     *
     * @param more how many problems there are beyond those told
     */
    record Refused(List<Problem> problems, long more) implements TableReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * One thing to correct.
     *
     * @param baris the row as a spreadsheet numbers it, the header is 1; 0 when it is about the whole file
     * @param kolom the column's name; empty when it is about the whole row
     * @param key of the message file
     */
    record Problem(int baris, String kolom, String key, List<Object> arguments) {
        public Problem {
            arguments = List.copyOf(arguments);
        }

        public String text(Messages messages) {
            String reason = messages.get(key, arguments.toArray());
            if (baris == 0) {
                return reason;
            }
            // As text: a row number has no dot between thousands in a spreadsheet.
            String row = Integer.toString(baris);
            return kolom.isEmpty()
                    ? messages.get("tabel.letak.baris", row, reason)
                    : messages.get("tabel.letak.sel", row, kolom, reason);
        }
    }
}
