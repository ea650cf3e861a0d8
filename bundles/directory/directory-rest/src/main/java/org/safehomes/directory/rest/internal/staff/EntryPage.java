package org.safehomes.directory.rest.internal.staff;

import java.util.List;
import java.util.Optional;
import org.safehomes.directory.Search;
import org.safehomes.directory.SupportDirectory;
import org.safehomes.directory.SupportService;
import org.safehomes.kernel.Page;
import org.safehomes.kernel.problem.InvalidInput;
import org.safehomes.rest.Paging;

/** Cuts a page out of what was found. Its cursor is the key of the last entry: one that is gone with its directory goes nowhere. */
final class EntryPage {

    private EntryPage() {}

    static Page<StaffEntry> of(SupportDirectory directory, Search search, Paging paging) {
        var found = directory.search(search);
        int from = paging.cursor().map(cursor -> after(found, cursor)).orElse(0);
        int to = Math.min(from + paging.limit(), found.size());
        var items = found.subList(from, to).stream()
                .map(service -> StaffEntry.of(service, directory.freshness(service.source())))
                .toList();
        return new Page<>(
                items,
                to < found.size() ? Optional.of(items.get(items.size() - 1).key()) : Optional.empty());
    }

    private static int after(List<SupportService> found, String cursor) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).key().toString().equals(cursor)) {
                return i + 1;
            }
        }
        throw new InvalidInput(List.of(new InvalidInput.Field(
                "/cursor", "Expected the cursor of an earlier page of the same search in the same directory.")));
    }
}
