package id.sembilan.receipt;

import com.github.anastaciocintra.escpos.EscPos;
import com.github.anastaciocintra.escpos.EscPosConst.Justification;
import com.github.anastaciocintra.escpos.Style;
import com.github.anastaciocintra.escpos.Style.FontSize;
import id.sembilan.address.PhoneAddress;
import id.sembilan.office.Unit;
import id.sembilan.receipt.Printer.Paper;
import id.sembilan.web.Formats;
import id.sembilan.web.Messages;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes receipts in the language of thermal printers (ESC/POS); the printer draws the QR by itself. */
@Singleton
final class EscPosWriter {
    private static final int FEED = 4;

    private final Messages messages;

    EscPosWriter(Messages messages) {
        this.messages = messages;
    }

    /**
     * One receipt as it is printed.
     *
     * @param phone the address that phones open; without one the QR is for the counter's scanner
     */
    record Slip(TandaTerima receipt, Optional<PhoneAddress> phone) {
        String target() {
            String token = receipt.token().orElseThrow();
            return phone.map(one -> one.address() + "/s/" + token).orElse(token);
        }
    }

    byte[] receipts(Unit unit, Paper paper, List<Slip> slips) {
        return written(printer -> {
            for (Slip slip : slips) {
                receipt(printer, unit, paper, slip);
            }
        });
    }

    /** A few words, to see that the printer is the right one. */
    byte[] trial(Unit unit, Paper paper) {
        return written(printer -> {
            lines(printer, heading(), paper, unit.nama());
            lines(printer, centred(), paper, messages.get("printer.coba.tulisan"));
            printer.feed(FEED).cut(EscPos.CutMode.FULL);
        });
    }

    private void receipt(EscPos printer, Unit unit, Paper paper, Slip slip) throws IOException {
        TandaTerima one = slip.receipt();
        String rule = "-".repeat(paper.columns);
        lines(printer, heading(), paper, unit.nama().toUpperCase(Locale.ROOT));
        lines(printer, centred(), paper, messages.get("tanda.struk.judul"), rule);
        lines(
                printer,
                new Style(),
                paper,
                ReceiptView.names(one),
                messages.get("tanda.struk.tanggal") + ": " + Formats.day(unit.day(one.issuedAt())));
        lines(printer, centred(), paper, rule);
        lines(printer, heading(), paper, messages.get("tanda.struk.tanya"));
        Optional<PhoneAddress> wifi = slip.phone().filter(phone -> !phone.wifi().isEmpty());
        if (wifi.isPresent()) {
            String how = wifi.get().wifi() + " " + wifi.get().hint();
            lines(printer, centred(), paper, messages.get("tanda.struk.wifi") + " " + how);
        }
        lines(
                printer,
                centred(),
                paper,
                messages.get(slip.phone().isPresent() ? "tanda.struk.pindai" : "tanda.struk.tablet"));
        qr(printer.feed(centred(), 1), paper, slip.target());
        printer.feed(1);
        lines(printer, large(), paper, one.spacedCode());
        lines(
                printer,
                centred(),
                paper,
                messages.get("tanda.struk.tanpa_hp"),
                one.validUntil()
                        .map(until -> messages.get("tanda.struk.berlaku", Formats.day(until)))
                        .orElseGet(() -> messages.get("tanda.struk.nanti")));
        printer.feed(FEED).cut(EscPos.CutMode.FULL);
    }

    /** By hand, because the library sends model 0 or 1 where every scanner expects model 2 (Epson's GS ( k, function 165). */
    private static void qr(EscPos printer, Paper paper, String target) throws IOException {
        byte[] data = target.getBytes(StandardCharsets.US_ASCII);
        command(printer, 'A', new byte[] {'2', 0});
        command(printer, 'C', new byte[] {(byte) paper.module});
        command(printer, 'E', new byte[] {'1'});
        byte[] stored = new byte[data.length + 1];
        stored[0] = '0';
        System.arraycopy(data, 0, stored, 1, data.length);
        command(printer, 'P', stored);
        command(printer, 'Q', new byte[] {'0'});
    }

    /** GS ( k: the length of what follows, the symbol (1: QR), the function, its parameters. */
    private static void command(EscPos printer, char function, byte[] parameters) throws IOException {
        int length = parameters.length + 2;
        byte[] head = {0x1d, '(', 'k', (byte) length, (byte) (length >> 8), '1', (byte) function};
        printer.write(head, 0, head.length).write(parameters, 0, parameters.length);
    }

    /** What is written to memory cannot fail. */
    private static byte[] written(Work work) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EscPos printer = new EscPos(bytes)) {
            printer.initializePrinter();
            work.write(printer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What goes to the printer. */
    @FunctionalInterface
    private interface Work {
        void write(EscPos printer) throws IOException;
    }

    private static void lines(EscPos printer, Style style, Paper paper, String... texts) throws IOException {
        for (String text : texts) {
            for (String line : wrapped(plain(text).strip(), paper.columns)) {
                printer.writeLF(style, line);
            }
        }
    }

    private static Style centred() {
        return new Style().setJustification(Justification.Center);
    }

    private static Style heading() {
        return centred().setBold(true);
    }

    private static Style large() {
        return heading().setFontSize(FontSize._2, FontSize._2);
    }

    /** Cheap printers know no more than ASCII; an accent less is better than a wrong sign. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\u2018\u2019]", "'")
                .replaceAll("[\u201c\u201d]", "\"")
                .replaceAll("[\u2010-\u2015]", "-")
                .replaceAll("[^ -~]", "?");
    }

    /** At spaces, because a printer breaks words anywhere; a word longer than the line is left to it. */
    static List<String> wrapped(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
