package org.safehomes.it.bodies;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Bodies made of a good one by up to three changes of its members, and sometimes of its bytes or its media type. Each is made of
 * a seed alone.
 *
 * <p>By the system properties {@value #COUNT}, how many are sent for each operation; {@value #FIRST}, the first seed, from
 * which the others are counted up; {@value #REPLAY}, the only seed.
 */
public final class OddBodies {

    public static final String COUNT = "safehomes.bodies.count";
    public static final String FIRST = "safehomes.bodies.seed";
    public static final String REPLAY = "safehomes.bodies.replay";

    private static final int MOST_CHANGES = 3;

    private OddBodies() {}

    /**
     * The bodies of this run.
     *
     * @param usually how many, unless the property says otherwise
     */
    public static Stream<OddBody> of(String good, int usually) {
        return seeds(usually).mapToObj(seed -> ofSeed(good, seed));
    }

    /** The seeds of this run. */
    public static LongStream seeds(int usually) {
        var only = Optional.ofNullable(Long.getLong(REPLAY));
        if (only.isPresent()) {
            return LongStream.of(only.get());
        }
        long first = Long.getLong(FIRST, 1);
        return LongStream.range(first, first + Integer.getInteger(COUNT, usually));
    }

    /** The body of one seed. */
    public static OddBody ofSeed(String good, long seed) {
        // neighbouring seeds begin alike unless they are spread
        var random = new Random(seed * 0x9E3779B97F4A7C15L);
        var changes = new ArrayList<String>();
        var members = new MemberChanges(good, random, changes);
        int times = random.nextInt(MOST_CHANGES + 1);
        for (int i = 0; i < times; i++) {
            members.change();
        }
        var bytes = members.json().getBytes(StandardCharsets.UTF_8);
        if (times == 0 || random.nextInt(4) == 0) {
            bytes = new ByteChanges(random, changes).change(bytes);
        }
        var mediaType = random.nextInt(10) == 0 ? OddValues.mediaType(random) : "application/json";
        return new OddBody(seed, bytes, mediaType, changes);
    }
}
