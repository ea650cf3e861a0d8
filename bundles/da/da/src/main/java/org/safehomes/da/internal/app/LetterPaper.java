package org.safehomes.da.internal.app;

import java.util.ArrayList;
import java.util.List;
import org.safehomes.da.Letter;
import org.safehomes.kernel.RecipientKind;
import org.safehomes.outgoing.Block;
import org.safehomes.outgoing.Block.Field;
import org.safehomes.outgoing.Block.Fields;
import org.safehomes.outgoing.Block.Paragraph;
import org.safehomes.outgoing.Paper;
import org.safehomes.outgoing.Section;

/** A letter as a document. Its outside tells nothing: a reference of its own, and a title that was looked at. */
final class LetterPaper {

    private static final String TO_THE_SURVIVOR = "Private. For the addressee only.";
    private static final String TO_OTHERS =
            "Confidential. For the addressee only. Never to be shown to, or discussed with, anybody named as a perpetrator.";

    private final String landlord;

    LetterPaper(String landlord) {
        this.landlord = landlord;
    }

    Paper of(Letter letter) {
        var to = letter.recipient();
        var parties = new ArrayList<Field>();
        parties.add(new Field("To", to.name()));
        to.address().ifPresent(address -> parties.add(new Field("Address", address)));
        parties.add(new Field("From", landlord));
        return new Paper(
                letter.what().title(),
                letter.id().value(),
                letter.preparedAt(),
                List.of(
                        new Section("Letter", List.of(new Fields(parties))),
                        new Section(
                                "What we write to you",
                                letter.what().paragraphs().stream()
                                        .<Block>map(Paragraph::new)
                                        .toList())),
                to.kind() == RecipientKind.SURVIVOR ? TO_THE_SURVIVOR : TO_OTHERS);
    }
}
