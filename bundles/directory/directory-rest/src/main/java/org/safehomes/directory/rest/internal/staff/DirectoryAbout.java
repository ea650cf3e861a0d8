package org.safehomes.directory.rest.internal.staff;

import java.util.List;
import java.util.Optional;
import org.safehomes.directory.Freshness;
import org.safehomes.directory.MaracContact;
import org.safehomes.directory.Source;
import org.safehomes.directory.SupportDirectory;

/**
 * Which directory is served.
 *
 * @param name its key in the configuration
 * @param title its name for people
 * @param publisher who answers for it
 * @param source the document that it was taken from
 * @param freshness whether what bears the document's date can still be relied on
 * @param marac whom a MARAC referral of this place goes to (MA-1); left out if the directory names nobody
 * @param withheld what the source has and the directory does not repeat
 */
record DirectoryAbout(
        String name,
        String title,
        String publisher,
        Source source,
        Freshness freshness,
        Optional<Marac> marac,
        List<SupportDirectory.Withheld> withheld) {

    static DirectoryAbout of(SupportDirectory directory) {
        var about = directory.about();
        return new DirectoryAbout(
                about.name(),
                about.title(),
                about.publisher(),
                about.source(),
                directory.freshness(about.source()),
                directory.marac().map(contact -> Marac.of(contact, directory.freshness(contact.source()))),
                directory.withheld());
    }

    /**
     * Whom a referral to MARAC goes to. What the source does not give is left out.
     *
     * @param name such as that of the coordinator's office
     * @param note what to know before sending
     */
    record Marac(
            String name,
            Optional<String> phone,
            Optional<String> email,
            Optional<String> website,
            Optional<String> note,
            Source source,
            Freshness freshness) {

        private static Marac of(MaracContact contact, Freshness freshness) {
            return new Marac(
                    contact.name(),
                    contact.phone(),
                    contact.email(),
                    contact.website(),
                    contact.note(),
                    contact.source(),
                    freshness);
        }
    }
}
