package org.safehomes.outgoing.internal;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Which stretches of a paragraph run from left to right and which from right to left, as the JDK tells it. */
final class ParagraphDirection implements BidiSplitter {

    private Bidi runs = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    @Override
    public void setParagraph(String paragraph, byte direction) {
        runs = new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
        return runs.getRunCount();
    }

    /** In the order of the text; the layout sorts them by their start. */
    @Override
    public BidiTextRun getVisualRun(int run) {
        int start = runs.getRunStart(run);
        boolean rightToLeft = (runs.getRunLevel(run) & 1) == 1;
        return new BidiTextRun(start, runs.getRunLimit(run) - start, rightToLeft ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return paragraph
                .codePoints()
                .map(Character::getDirectionality)
                .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .mapToObj(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? LTR : RTL)
                .findFirst()
                .orElse(NEUTRAL);
    }
}
