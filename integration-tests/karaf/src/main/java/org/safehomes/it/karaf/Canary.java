package org.safehomes.it.karaf;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who is named in every report of every scenario and nowhere else, so that wherever they are found something has come out. The
 * texts are put together as the tests run: the classes of a probe lie in the container, and do not hold them.
 */
public final class Canary {

    public static final String NAME = String.join("", "Els", "peth Quorn", "dale");
    public static final String ADDRESS = String.join("", "17 Marl", "spike Wy", "nd");
    public static final String EMAIL = String.join("", "quorn", "dale.e@exa", "mple.org");
    /** Of a range that nobody has, as the sample borough's are, and none of them. */
    public static final String PHONE = String.join("", "011", "3 496", " 07", "31");

    /** What says the most of each, so that it is found in whatever surroundings; the number also as a machine keeps it. */
    private static final List<String> TEXTS = List.of(
            NAME.substring(NAME.indexOf(' ') + 1),
            ADDRESS.substring(ADDRESS.indexOf(' ') + 1),
            EMAIL,
            PHONE,
            PHONE.replace(" ", "").substring(1));

    /** One character a byte, so that texts can be looked for in bytes. */
    private static final Set<String> FORMS = forms();

    private Canary() {}

    /** What is in the bytes of the canary, in whatever writing; empty if nothing is. */
    public static Optional<String> in(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return FORMS.stream().filter(text::contains).findFirst();
    }

    private static Set<String> forms() {
        var forms = new LinkedHashSet<String>();
        for (var text : TEXTS) {
            for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
                forms.add(new String(text.getBytes(charset), StandardCharsets.ISO_8859_1));
            }
            forms.add(URLEncoder.encode(text, StandardCharsets.UTF_8));
            forms.add(URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"));
            for (int before = 0; before < 3; before++) {
                forms.add(base64(text, before));
            }
        }
        return forms;
    }

    /** What stays of it in base64, wherever it stands in what was encoded: the characters that its neighbours do not touch. */
    private static String base64(String text, int before) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        var whole = Arrays.copyOfRange(shifted, before == 0 ? 0 : 3, shifted.length - shifted.length % 3);
        return Base64.getEncoder().encodeToString(whole);
    }
}
