package org.safehomes.directory.internal.data;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import org.safehomes.directory.Audience;
import org.safehomes.directory.Need;
import org.safehomes.directory.SupportService;

/**
 * No entry says where a refuge is (RH-8), and none for staff says where anything is. It looks at all that an entry of the file
 * holds, used or not: whoever can read the directory may be able to read the file. An address in words without house number or
 * postcode is not found by it; the guide says so.
 */
final class AddressRule {

    private static final Set<String> OF_PLACES = Set.of(
            "addresses", "address", "address_1", "address_2", "postal_code", "postcode", "latitude", "longitude");

    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![A-Z0-9])[A-Z]{1,2}[0-9][A-Z0-9]?[\\s\\p{P}]{0,3}[0-9][A-Z]{2}(?![A-Z0-9])", Pattern.CASE_INSENSITIVE);

    private static final Pattern HOUSE_AND_STREET =
            Pattern.compile("\\b[0-9]{1,4}[a-zA-Z]?,?\\s+(?:\\p{Lu}[\\p{L}'’-]*\\s+){1,4}"
                    + "(?:Street|Road|Rd|Avenue|Ave|Lane|Close|Drive|Gardens|Grove|Square|Terrace|Crescent|Mews)\\b");

    private static final int LONGEST = 32_767;

    private AddressRule() {}

    /** Whether nothing of it may say where it is. */
    static boolean holdsFor(SupportService service) {
        return service.audience() == Audience.STAFF || service.needs().contains(Need.REFUGE);
    }

    /** Notes a fault for each place in the entry that says where something is. */
    static void check(Value entry) {
        for (var each : entry.everything()) {
            if (OF_PLACES.contains(each.name()) && each.holdsSomething()) {
                each.fault("A refuge, or an entry for staff, has no address: leave it out.");
            } else if (each.raw().filter(text -> text.length() > LONGEST).isPresent()) {
                each.fault(
                        "A refuge, or an entry for staff, has no address, and this is too long to be looked through.");
            } else if (!each.name().equals("id")
                    && each.raw().filter(AddressRule::says).isPresent()) {
                each.fault(
                        "A refuge, or an entry for staff, has no address: take out what reads like a postcode or a street.");
            }
        }
    }

    /** Whether a text has a postcode in it, or a house number and a street. */
    static boolean says(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return POSTCODE.matcher(plain).find() || HOUSE_AND_STREET.matcher(plain).find();
    }
}
