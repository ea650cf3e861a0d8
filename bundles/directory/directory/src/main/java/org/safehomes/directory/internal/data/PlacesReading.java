package org.safehomes.directory.internal.data;

import static org.safehomes.directory.internal.data.PlainText.NAME;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safehomes.directory.ServiceKey;
import org.safehomes.directory.SupportDirectory.About;
import org.safehomes.directory.SupportService.Place;

/** Reads where the public goes to. */
final class PlacesReading {

    private final Value entry;

    PlacesReading(Value entry) {
        this.entry = entry;
    }

    /** A place whose key, if the file has none, is made of the directory's name. */
    record Found(
            Optional<ServiceKey> key, Optional<String> name, String address, Optional<String> town, String postcode) {

        Place in(About about) {
            var made = key.orElseGet(() -> Keys.named("location", about.name(), name.orElse(""), address, postcode));
            return new Place(made, name, address, town, postcode);
        }
    }

    List<Found> read() {
        var places = new ArrayList<Found>();
        for (var each : entry.objects("service_at_locations")) {
            each.known(Members.LOCATION_OF_SERVICE);
            var location = each.member("location");
            if (!location.isObject()) {
                location.remark("It is missing, so the place is left out.");
                continue;
            }
            location.known(Members.LOCATION);
            var key = location.member("id").key();
            var name = location.member("name").line(NAME);
            var addresses = location.objects("addresses").stream()
                    .filter(one -> one.member("address_type")
                            .raw()
                            .filter("postal"::equals)
                            .isEmpty())
                    .toList();
            if (addresses.size() > 1) {
                location.member("addresses").remark("Only the first address of a place is taken.");
            }
            addresses.stream().limit(1).forEach(one -> places.add(place(one, key, name)));
        }
        return places.stream().distinct().toList();
    }

    private static Found place(Value address, Optional<ServiceKey> key, Optional<String> name) {
        address.known(Members.ADDRESS);
        var first = address.member("address_1").required(NAME);
        var lines = Stream.concat(Stream.of(first), address.member("address_2").line(NAME).stream())
                .collect(Collectors.joining(", "));
        if (!address.member("postal_code").holdsSomething()) {
            address.member("postal_code").fault("It is missing or empty.");
        }
        var postcode = address.member("postal_code").spelt(Reach::postcode, "It is not a postcode, such as E99 1AA.");
        return new Found(key, name, lines, address.member("city").line(NAME), postcode.orElse(""));
    }
}
