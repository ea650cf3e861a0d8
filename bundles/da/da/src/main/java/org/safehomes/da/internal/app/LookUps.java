package org.safehomes.da.internal.app;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.safehomes.da.Cases;
import org.safehomes.da.Party;
import org.safehomes.kernel.PersonId;
import org.safehomes.kernel.Uprn;
import org.safehomes.kernel.input.Checks;
import org.safehomes.store.Keys;

/** Keyed hashes by which a case is found again, exactly, without the database knowing what it is about. */
@Component(service = LookUps.class)
public final class LookUps {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    private final Keys keys;

    @Activate
    public LookUps(@Reference Keys keys) {
        this.keys = keys;
    }

    /** All that a survivor can be found by. */
    Set<String> of(Party survivor) {
        var hashes = new LinkedHashSet<String>();
        survivor.home().map(this::home).ifPresent(hashes::add);
        survivor.person().map(this::person).ifPresent(hashes::add);
        survivor.phone().map(this::phone).ifPresent(hashes::add);
        return hashes;
    }

    /** What the survivor alone is known by, not whom they live with. */
    Set<String> ofThemself(Party survivor) {
        var hashes = new LinkedHashSet<String>();
        survivor.person().map(this::person).ifPresent(hashes::add);
        survivor.phone().map(this::phone).ifPresent(hashes::add);
        return hashes;
    }

    /** The one thing that is searched by. @throws org.safehomes.kernel.problem.InvalidInput unless it is exactly one */
    String of(Cases.Search search) {
        var given = Stream.of(search.home(), search.person(), search.phone())
                .filter(Optional::isPresent)
                .count();
        new Checks()
                .that(given == 1, "", "Give exactly one of home, person and phone.")
                .text("/phone", search.phone(), Checks.NUMBER)
                .done();
        return search.home()
                .map(this::home)
                .or(() -> search.person().map(this::person))
                .or(() -> search.phone().map(this::phone))
                .orElseThrow();
    }

    String home(Uprn home) {
        return keys.lookUp("home", home.value());
    }

    String person(PersonId person) {
        return keys.lookUp("person", person.value());
    }

    /** However the number was written: with or without country code, blanks and brackets. */
    String phone(String number) {
        return keys.lookUp("phone", normal(number));
    }

    private static String normal(String number) {
        try {
            return PHONES.format(PHONES.parse(number, "GB"), PhoneNumberFormat.E164);
        } catch (NumberParseException e) {
            return number.strip(); // not a number anybody can dial: found only as it was written
        }
    }
}
