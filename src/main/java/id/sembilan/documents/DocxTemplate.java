package id.sembilan.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A Word document that an office brings: what it lacks and what it asks for, found before anybody uses it. */
public final class DocxTemplate {
    static final int MOST_BYTES = 5_000_000;

    /** Where the chapters go. */
    static final String CONTENT = "isi";

    /** Where the lists of contents, tables and figures go; with the content, if it has no place of its own. */
    static final String LISTS = "daftar_isi";

    /** Where the annexes go; after the content, if they have no place of their own. */
    static final String ANNEXES = "lampiran";

    /** Where the remark that every page needs goes; into the header, if it has no place of its own. */
    static final String MARK = "tanda";

    private static final Set<String> BLOCKS = Set.of(CONTENT, LISTS, ANNEXES);
    private static final int MOST_PARTS = 400;
    private static final long MOST_INFLATED = 60_000_000;

    private DocxTemplate() {}

    /** The one that comes with the product, for offices to start from. */
    public static byte[] shipped() {
        return ShippedTemplate.bytes();
    }

    /** Why a file cannot be a template. */
    public enum Problem {
        TOO_LARGE,
        NOT_DOCX,
        MACROS,
        DAMAGED,
        NO_CONTENT,
        CONTENT_TWICE,
        CONTENT_NOT_ALONE
    }

    /**
     * What a look at the file found.
     *
     * @param problem nothing if it can be used
     * @param unknown tags that nothing fills, which would be printed as they stand
     * @param unused tags that it could have and has not
     */
    public record Check(Optional<Problem> problem, List<String> unknown, List<String> unused) {
        public Check {
            unknown = List.copyOf(unknown);
            unused = List.copyOf(unused);
        }

        private static Check of(Problem problem) {
            return new Check(Optional.of(problem), List.of(), List.of());
        }
    }

    /**
     * Looks at a file before anybody uses it.
     *
     * @param known the single words that a report fills in
     */
    public static Check check(byte[] file, Set<String> known) {
        try {
            Optional<Problem> unfit = fit(file);
            return unfit.map(Check::of).orElseGet(() -> look(file, known));
        } catch (IOException | RuntimeException e) {
            return Check.of(Problem.DAMAGED);
        }
    }

    /** Counts what comes out of the file, because a small one can hold more than the memory. */
    private static Optional<Problem> fit(byte[] file) throws IOException {
        if (file.length > MOST_BYTES) {
            return Optional.of(Problem.TOO_LARGE);
        }
        long inflated = 0;
        int parts = 0;
        boolean word = false;
        byte[] buffer = new byte[8_192];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (name.contains("vbaproject") || name.contains("/embeddings/") || name.contains("/activex/")) {
                    return Optional.of(Problem.MACROS);
                }
                word |= name.equals("word/document.xml");
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    inflated += read;
                    if (inflated > MOST_INFLATED) {
                        return Optional.of(Problem.TOO_LARGE);
                    }
                }
                if (++parts > MOST_PARTS) {
                    return Optional.of(Problem.TOO_LARGE);
                }
            }
        }
        return word ? Optional.empty() : Optional.of(Problem.NOT_DOCX);
    }

    private static Check look(byte[] file, Set<String> known) {
        try {
            WordPackage parts = WordPackage.open(file);
            Document main = parts.main();
            Set<String> found = new TreeSet<>(WordTags.names(main));
            List<String> blocks = WordDom.children(WordDom.body(main)).stream()
                    .flatMap(child -> block(child).stream())
                    .toList();
            Optional<Problem> problem = problem(main, found, blocks);
            found.addAll(parts.names());
            Set<String> all = new TreeSet<>(known);
            all.addAll(BLOCKS);
            all.add(MARK);
            List<String> unknown = new ArrayList<>(found);
            unknown.removeAll(all);
            all.removeAll(found);
            return new Check(problem, unknown, List.copyOf(all));
        } catch (OpenXML4JException e) {
            throw new DocumentException("not a Word document", e);
        }
    }

    private static Optional<Problem> problem(Document main, Set<String> found, List<String> blocks) {
        if (!found.contains(CONTENT)) {
            return Optional.of(Problem.NO_CONTENT);
        }
        if (blocks.stream().distinct().count() < blocks.size()) {
            return Optional.of(Problem.CONTENT_TWICE);
        }
        long named = WordDom.all(main, "w:p").stream()
                .flatMap(paragraph -> WordTags.found(paragraph).stream())
                .filter(BLOCKS::contains)
                .count();
        return named == blocks.size() ? Optional.empty() : Optional.of(Problem.CONTENT_NOT_ALONE);
    }

    /** Which large part a paragraph of the body stands for, if it says nothing else. */
    static Optional<String> block(Element child) {
        if (!child.getNodeName().equals("w:p")) {
            return Optional.empty();
        }
        String text = WordTags.text(child).strip();
        return BLOCKS.stream()
                .filter(tag -> text.equalsIgnoreCase("{{" + tag + "}}"))
                .findFirst();
    }
}
