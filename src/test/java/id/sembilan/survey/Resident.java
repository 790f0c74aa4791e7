package id.sembilan.survey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Answers a survey by touching what is on the screen, with a clock that does not make the test wait. */
final class Resident {
    static final int QUESTIONS = 9;
    private static final int PROFILE = 5;

    private final Page page;

    /** The window must not have opened the survey yet. */
    Resident(Page page) {
        this.page = page;
        page.clock().install();
    }

    void open(String address) {
        page.navigate(address);
        page.locator("h1").waitFor();
    }

    void begin() {
        touch(button("Mulai"));
    }

    void choose(String words) {
        touch(page.getByText(words, new Page.GetByTextOptions().setExact(true)));
    }

    /** The same choice, counted from 0, for these questions. */
    void answer(int first, int last, int choice) {
        for (int question = first; question <= last; question++) {
            asks(question);
            touch(page.getByRole(AriaRole.RADIO).nth(choice));
        }
    }

    void asks(int question) {
        assertThat(page.locator("main")).containsText("Pertanyaan " + question + " dari " + QUESTIONS);
    }

    void tellsNothing() {
        for (int question = 1; question <= PROFILE; question++) {
            assertThat(page.locator("main")).containsText("Data diri " + question + " dari " + PROFILE);
            touch(page.getByText("Tidak ingin menjawab"));
        }
    }

    void send() {
        touch(button("Lewati"));
    }

    void isThanked() {
        assertThat(page.locator(".screen-thanks h1")).containsText("Terima kasih");
    }

    void touch(Locator target) {
        target.first().waitFor();
        // A screen ignores touches for 0,4 s after it came, and goes on 0,6 s after a choice.
        page.clock().runFor(500);
        target.first().click();
        page.clock().runFor(700);
    }

    Locator button(String words) {
        return page.locator("button", new Page.LocatorOptions().setHasText(words));
    }
}
