package org.safehomes.directory;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The directory that is served now. It does not change while it is registered: another directory is another service. Nothing
 * takes or returns null, nothing throws, and every list is unmodifiable.
 */
@ProviderType
public interface SupportDirectory {

    /** Which directory it is, and how old. */
    About about();

    /** All its entries, for the public and for staff, by name. */
    List<SupportService> services();

    /**
     * The entries that fit, by name.
     *
     * @param search what is asked for; what it leaves empty fits every entry
     */
    List<SupportService> search(Search search);

    /**
     * The entry with this key.
     *
     * @return empty if there is none, which is also so for one that an earlier directory had
     */
    Optional<SupportService> find(ServiceKey key);

    /** Whom a MARAC referral of this place goes to (MA-1); empty if the directory names nobody. */
    Optional<MaracContact> marac();

    /**
     * Whether what is from this source can still be relied on, today where the office is.
     *
     * @param source that of the directory, of an entry or of the MARAC contact
     */
    Freshness freshness(Source source);

    /** What the source has and the directory does not repeat, with the reason. */
    List<Withheld> withheld();

    /**
     * Which directory it is.
     *
     * @param name its key in {@code org.safehomes.directory.cfg}; lower-case letters, digits and hyphens
     * @param title its name for people
     * @param publisher who answers for it
     * @param source the document that it was taken from
     */
    record About(String name, String title, String publisher, Source source) {}

    /**
     * A piece of the source that is not repeated, because it is blank or known to be wrong.
     *
     * @param what the entry or the part of it
     * @param reason why it is withheld
     * @param clauses where the source has it
     */
    record Withheld(String what, String reason, List<String> clauses) {}
}
