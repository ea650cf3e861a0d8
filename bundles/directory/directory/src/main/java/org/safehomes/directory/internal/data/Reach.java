package org.safehomes.directory.internal.data;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the values by which somebody is reached are spelt; each answers the value, or empty if it is none. */
final class Reach {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9](?: ?[0-9]){2,19}");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
                    + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+");
    private static final Pattern ADDRESS_CHARACTERS = Pattern.compile("[\\x21-\\x7E]+");
    private static final Pattern POSTCODE =
            Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?) ?([0-9][A-Z]{2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Reach() {}

    static Optional<String> phone(String text) {
        return PHONE.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    static Optional<String> email(String text) {
        return text.length() <= 254 && EMAIL.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    /** Of http or https, with a host, without a user: one could be read as another host. */
    static Optional<String> website(String text) {
        if (text.length() > 2_000 || !ADDRESS_CHARACTERS.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            var uri = new URI(text);
            var web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getRawUserInfo() == null ? Optional.of(text) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** A BCP 47 tag in its usual spelling. */
    static Optional<String> language(String text) {
        try {
            var locale = new Locale.Builder().setLanguageTag(text).build();
            return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale.toLanguageTag());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** In capitals, with one space. */
    static Optional<String> postcode(String text) {
        var found = POSTCODE.matcher(text);
        return found.matches()
                ? Optional.of((found.group(1) + " " + found.group(2)).toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    static Optional<LocalDate> day(String text) {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
