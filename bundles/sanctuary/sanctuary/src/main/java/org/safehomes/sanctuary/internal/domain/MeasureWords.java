package org.safehomes.sanctuary.internal.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safehomes.sanctuary.Measure;

/** The words by which landlords name measures in their parameters. */
public final class MeasureWords {

    private static final Map<String, Measure> WORDS = Map.ofEntries(
            Map.entry("locks", Measure.LOCKS),
            Map.entry("locks to doors", Measure.LOCKS),
            Map.entry("locks to windows", Measure.LOCKS),
            Map.entry("door chain", Measure.DOOR_CHAIN),
            Map.entry("window alarms", Measure.WINDOW_ALARMS),
            Map.entry("window straps", Measure.WINDOW_STRAPS),
            Map.entry("securing broken windows", Measure.SECURING_BROKEN_WINDOWS),
            Map.entry("spy hole", Measure.SPY_HOLE),
            Map.entry("smoke alarms", Measure.SMOKE_ALARMS),
            Map.entry("fireproof letterbox", Measure.FIREPROOF_LETTERBOX),
            Map.entry("garden gate bolt", Measure.GARDEN_GATE_BOLT),
            Map.entry("bolts", Measure.BOLTS),
            Map.entry("safe rooms", Measure.SAFE_ROOM),
            Map.entry("sanctuary rooms", Measure.SANCTUARY_ROOM),
            Map.entry("security lights", Measure.SECURITY_LIGHTS),
            Map.entry("cctv doorbells", Measure.CCTV_DOORBELL),
            Map.entry("safe phones", Measure.SAFE_PHONE),
            Map.entry("personal alarms", Measure.PERSONAL_ALARM),
            Map.entry("phone monitoring", Measure.PHONE_MONITORING));

    private MeasureWords() {}

    /** @param list separated by commas; a word that nobody knows here names no measure */
    public static Set<Measure> read(String list) {
        var measures = EnumSet.noneOf(Measure.class);
        Arrays.stream(list.split(",")).map(MeasureWords::measure).forEach(found -> found.ifPresent(measures::add));
        return measures;
    }

    /** Whether every word of a list names a measure. */
    public static boolean known(String list) {
        return Arrays.stream(list.split(",")).allMatch(word -> measure(word).isPresent());
    }

    private static Optional<Measure> measure(String word) {
        return Optional.ofNullable(WORDS.get(word.strip().toLowerCase(Locale.UK)));
    }
}
