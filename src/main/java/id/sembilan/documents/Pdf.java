package id.sembilan.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgExternalResourceMode;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * A page written as XHTML, with its style inside, laid out as a PDF with its fonts in it and its structure marked for
 * whoever listens to it.
 *
 * <p>Needs a {@code lang} on the root and a {@code title}; a style stands in the head; pictures are SVG in the page (with whole numbers as width
 * and height, and a viewBox) or {@code data:} of PNG or JPEG. Anything that would have to be fetched is refused, and a
 * picture that cannot be drawn as well, instead of being left out.
 */
public final class Pdf {
    private static final int TOGETHER = 2;
    private static final int SECONDS = 60;
    private static final int MOST_PAGES = 600;

    private static final Pattern PICTURE = Pattern.compile("data:image/(png|jpeg);base64,.*", Pattern.DOTALL);

    /** Laying out takes memory: on the small heap of an office's machine two at a time. */
    private static final Semaphore PLACES = new Semaphore(TOGETHER);

    static {
        XRLog.setLoggerImpl(new Silence());
    }

    private Pdf() {}

    /**
     * The PDF of this page.
     *
     * @param xhtml well-formed, in the namespace of XHTML or none, without a document type
     * @throws DocumentException if it is too large, too slow, damaged, or names anything outside itself
     */
    public static byte[] of(String xhtml) {
        Document document = Xhtml.parse(xhtml);
        try {
            if (!PLACES.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                throw new DocumentException("too many documents at once");
            }
            return inTime(document);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DocumentException("interrupted", e);
        }
    }

    /** The library does not stop when asked to, so it works on a thread that can be left; its place stays taken. */
    private static byte[] inTime(Document document) throws InterruptedException {
        FutureTask<byte[]> work = new FutureTask<>(() -> {
            try {
                return render(document);
            } finally {
                PLACES.release();
            }
        });
        Thread.ofPlatform().daemon().name("document").start(work);
        try {
            return work.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | CancellationException e) {
            throw new DocumentException("not ready in " + SECONDS + " seconds", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof DocumentException ours
                    ? ours
                    : new DocumentException("cannot be laid out", e.getCause());
        }
    }

    private static byte[] render(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AtomicReference<@Nullable String> broken = new AtomicReference<>();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(document, null)
                .usePdfUaAccessibility(true)
                .withProducer("Sembilan")
                .useSVGDrawer(new BatikSVGDrawer(SvgScriptMode.SECURE, SvgExternalResourceMode.SECURE))
                .withDiagnosticConsumer(note -> {
                    if (note.hasError() || note.getLogMessageId().getWhere().equals(XRLog.EXCEPTION)) {
                        broken.compareAndSet(null, note.getFormattedMessage());
                    }
                })
                .usePageSupplier(new LimitedPages(MOST_PAGES))
                .toStream(out);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> isOurs(uri, broken), when);
        }
        for (Typeface face : Typeface.values()) {
            builder.useFont(face::open, Typeface.FAMILY, face.weight(), FontStyle.NORMAL, true);
        }
        builder.run();
        String what = broken.get();
        if (what != null) {
            throw new DocumentException(what);
        }
        return out.toByteArray();
    }

    private static boolean isOurs(String uri, AtomicReference<@Nullable String> broken) {
        if (PICTURE.matcher(uri).matches()) {
            return true;
        }
        broken.compareAndSet(null, "it names something outside itself: " + uri);
        return false;
    }
}
