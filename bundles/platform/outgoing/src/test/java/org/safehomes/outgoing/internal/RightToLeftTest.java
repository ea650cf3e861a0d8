package org.safehomes.outgoing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import org.junit.jupiter.api.Test;

class RightToLeftTest {

    private final RightToLeft rightToLeft = new RightToLeft();

    @Test
    void lettersTakeTheFormOfTheirPlace() {
        // beh alone; beh before beh; beh between two; beh after one
        assertThat(rightToLeft.shapeText("ب")).isEqualTo("\uFE8F");
        assertThat(rightToLeft.shapeText("ببب")).isEqualTo("\uFE91\uFE92\uFE90");
    }

    @Test
    void someLettersDoNotJoinTheNext() {
        // dal joins the letter before it, and not the one after it
        assertThat(rightToLeft.shapeText("بدب")).isEqualTo("\uFE91\uFEAA\uFE8F");
    }

    @Test
    void lamAndAlefAreOne() {
        assertThat(rightToLeft.shapeText("لا")).isEqualTo("\uFEFB");
        assertThat(rightToLeft.shapeText("بلا")).isEqualTo("\uFE91\uFEFC");
    }

    @Test
    void lettersOfUrduAndPersianJoinToo() {
        // gaf, heh goal, farsi yeh
        assertThat(rightToLeft.shapeText("گہی")).isEqualTo("\uFB94\uFBA9\uFBFD");
    }

    @Test
    void marksDoNotPartLettersButANonJoinerDoes() {
        assertThat(rightToLeft.shapeText("ب\u064Eب")).isEqualTo("\uFE91\u064E\uFE90");
        assertThat(rightToLeft.shapeText("ب\u200Cب")).isEqualTo("\uFE8F\u200C\uFE8F");
        assertThat(rightToLeft.shapeText("ب\u0640ب")).isEqualTo("\uFE91\u0640\uFE90");
    }

    @Test
    void otherLettersStayAsTheyAre() {
        assertThat(rightToLeft.shapeText("שרה (2)")).isEqualTo("שרה (2)");
    }

    @Test
    void whatRunsFromTheRightIsDrawnFromTheLeft() {
        assertThat(rightToLeft.reorderRTLTextToLTR("(אב) ג")).isEqualTo("ג (בא)");
        // a mark stays behind its letter
        assertThat(rightToLeft.reorderRTLTextToLTR("ב\u05B7א")).isEqualTo("אב\u05B7");
    }

    @Test
    void formsGoBackToTheirLetters() {
        assertThat(rightToLeft.deshapeText("\uFEFCﬁ")).isEqualTo("لاﬁ");
    }

    @Test
    void aParagraphFallsIntoRunsOfOneDirection() {
        var paragraph = new ParagraphDirection();
        paragraph.setParagraph("Jo שרה 12", BidiSplitter.LTR);
        assertThat(paragraph.countTextRuns()).isEqualTo(3);
        assertThat(paragraph.getVisualRun(0).getDirection()).isEqualTo(BidiSplitter.LTR);
        assertThat(paragraph.getVisualRun(1).getStart()).isEqualTo(3);
        assertThat(paragraph.getVisualRun(1).getDirection()).isEqualTo(BidiSplitter.RTL);
        assertThat(paragraph.getVisualRun(2).getDirection()).isEqualTo(BidiSplitter.LTR);
    }

    @Test
    void theFirstLetterSaysWhichWayAParagraphRuns() {
        var paragraph = new ParagraphDirection();
        assertThat(paragraph.getBaseDirection("12 Jo שרה")).isEqualTo(BidiSplitter.LTR);
        assertThat(paragraph.getBaseDirection("12 שרה Jo")).isEqualTo(BidiSplitter.RTL);
        assertThat(paragraph.getBaseDirection("محمد")).isEqualTo(BidiSplitter.RTL);
        assertThat(paragraph.getBaseDirection("12")).isEqualTo(BidiSplitter.NEUTRAL);
    }
}
