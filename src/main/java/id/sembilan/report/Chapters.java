package id.sembilan.report;

import id.sembilan.documents.Block;
import id.sembilan.documents.Block.Heading;
import id.sembilan.documents.Block.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Numbers chapters and sections as they are added. */
final class Chapters {
    private static final List<String> ROMAN = List.of("", "I", "II", "III", "IV", "V", "VI");

    private final String word;
    private final List<Block> blocks = new ArrayList<>();
    private int chapter;
    private int section;

    /** @param word what a chapter is called */
    Chapters(String word) {
        this.word = word;
    }

    Chapters chapter(String title) {
        chapter++;
        section = 0;
        blocks.add(new Heading(1, word + " " + ROMAN.get(chapter), title));
        return this;
    }

    Chapters section(String title) {
        section++;
        blocks.add(new Heading(2, chapter + "." + section, title));
        return this;
    }

    Chapters add(Block... more) {
        return add(Arrays.asList(more));
    }

    Chapters add(List<? extends Block> more) {
        blocks.addAll(more);
        return this;
    }

    Chapters add(Optional<? extends Block> more) {
        more.ifPresent(blocks::add);
        return this;
    }

    Chapters text(String text) {
        return add(Paragraph.of(text));
    }

    Chapters note(String text) {
        return add(Paragraph.note(text));
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
