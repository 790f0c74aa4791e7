package id.sembilan.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks every part of a workbook once and counts, before the reading library does it without counting: the sizes
 * that a package claims for itself prove nothing.
 */
final class XlsxCheck {
    /** The library's own parser and settings: another one might stop where the library goes on. */
    private final XMLInputFactory xml = new InputFactoryImpl();

    private final XlsxParts parts = new XlsxParts();
    private long left;

    private XlsxCheck(TableLimits limits) {
        left = limits.inflatedBytes();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    static void check(byte[] file, TableLimits limits) throws UnreadableTable {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.stream().noneMatch(entry -> entry.getName().startsWith("xl/"))) {
                throw new UnreadableTable("tabel.berkas.bukan_tabel");
            }
            XlsxCheck check = new XlsxCheck(limits);
            if (entries.size() > limits.parts()) {
                throw new UnreadableTable("tabel.xlsx.terlalu_besar");
            }
            for (ZipArchiveEntry entry : entries) {
                check.part(zip.getInputStream(entry));
            }
            if (check.parts.hostile()) {
                throw new UnreadableTable("tabel.xlsx.rusak");
            }
        } catch (IOException | RuntimeException e) {
            throw new UnreadableTable("tabel.xlsx.rusak");
        }
    }

    private void part(InputStream packed) throws IOException, UnreadableTable {
        try (packed;
                InputStream counted = new Counted(packed)) {
            try {
                parts.read(xml.createXMLStreamReader(counted));
            } catch (XMLStreamException e) {
                // A picture, or broken XML that the library stops at as well: what is left is only counted.
            }
            counted.transferTo(OutputStream.nullOutputStream());
        }
        if (left < 0) {
            throw new UnreadableTable("tabel.xlsx.terlalu_besar");
        }
    }

    /** Ends early when all parts together have become too large. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream packed) {
            super(packed);
        }

        @Override
        public int read() throws IOException {
            int one = left < 0 ? -1 : super.read();
            left -= one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = left < 0 ? -1 : super.read(buffer, offset, length);
            left -= Math.max(n, 0);
            return n;
        }

        /** The XML reader closes what it has read, though there may be more to count behind the XML. */
        @Override
        public void close() {}
    }
}
