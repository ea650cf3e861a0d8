package org.safehomes.gate.internal.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.safehomes.gate.internal.audit.AuditRows.Kept;
import org.safehomes.gate.internal.audit.AuditRows.KeptBlock;
import org.safehomes.gate.internal.audit.AuditRows.Part;
import org.safehomes.gate.internal.audit.AuditVerifier.Verdict;

/** The chain as far as it was followed, up to the first place where it is not what was written. For one thread. */
final class AuditChain {

    private final AuditTrail trail;
    private final SortedMap<Long, String> exported;
    private AuditSealer.Block last = AuditSealer.Block.NONE;
    private volatile long entries;
    private int held;
    private @Nullable String fault;

    /** @param exported what left the database, by block; used up */
    AuditChain(AuditTrail trail, SortedMap<Long, String> exported) {
        this.trail = trail;
        this.exported = exported;
    }

    /** Follows the chain through the next part. @return false if it is broken */
    boolean take(Part part) {
        int at = 0;
        for (var block : part.blocks()) {
            if (fault == null) {
                int end = at;
                while (end < part.entries().size() && part.entries().get(end).block() == block.no()) {
                    end++;
                }
                fault = faultOf(block, part.entries().subList(at, end));
                at = end;
            }
        }
        return fault == null;
    }

    boolean sound() {
        return fault == null;
    }

    long entries() {
        return entries;
    }

    /** No more blocks: what was exported beyond them is gone. */
    Verdict end() {
        if (!exported.isEmpty()) {
            fault = "the blocks after " + last.no() + " were cut off: " + exported.lastKey() + " was exported";
        }
        return verdict();
    }

    Verdict verdict() {
        return new Verdict(entries, last, held, Optional.ofNullable(fault));
    }

    private @Nullable String faultOf(KeptBlock block, List<Kept> kept) {
        if (block.no() != last.no() + 1) {
            return "block " + (last.no() + 1) + " is missing";
        }
        var macs = new ArrayList<String>(kept.size());
        for (var entry : kept) {
            int place = macs.size();
            if (entry.pos() > place) {
                return place(block, place) + " is missing";
            }
            if (entry.pos() < place) {
                return moved(block, kept.subList(0, place + 1));
            }
            if (!trail.mac(entry.entry()).equals(entry.mac())) {
                return place(block, place, entry) + " was changed";
            }
            macs.add(entry.mac());
        }
        if (macs.size() < block.entries()) {
            return place(block, macs.size()) + " is missing";
        }
        var expected = last.next(trail, macs);
        if (!expected.mac().equals(block.mac()) || macs.size() > block.entries()) {
            return moved(block, kept);
        }
        var told = exported.remove(block.no());
        if (told != null && !told.equals(block.mac())) {
            return "block " + block.no() + " is not the one that was exported";
        }
        held += told == null ? 0 : 1;
        entries += macs.size();
        last = expected;
        return null;
    }

    /** Every entry is what was written, and they are not the block's, or not in its order: which one stands where it should not? */
    private String moved(KeptBlock block, List<Kept> kept) {
        for (int i = 0; i < kept.size(); i++) {
            var sealed = kept.get(i).placeMac();
            var here = trail.placeMac(block.no(), kept.get(i).pos(), kept.get(i).mac());
            if (sealed != null && !sealed.equals(here)) {
                return place(block, kept.get(i).pos(), kept.get(i))
                        + " was not sealed there: it was moved, or one before it removed";
            }
            // an earlier release kept no places, and its blocks are in order of time and id
            if (sealed == null && i > 0 && before(kept.get(i), kept.get(i - 1))) {
                return place(block, i, kept.get(i)) + " is out of order: the block was reordered";
            }
        }
        return "block " + block.no() + " was rewritten: after its entry " + kept.size()
                + " entries were removed, or what it says of itself or of the block before was changed";
    }

    private static boolean before(Kept one, Kept other) {
        return one.entry().at() < other.entry().at()
                || (one.entry().at() == other.entry().at()
                        && one.entry().id().compareTo(other.entry().id()) < 0);
    }

    private static String place(KeptBlock block, int position) {
        return "block " + block.no() + ", entry " + (position + 1);
    }

    private static String place(KeptBlock block, int position, Kept kept) {
        return place(block, position) + " (" + kept.entry().id() + ")";
    }
}
