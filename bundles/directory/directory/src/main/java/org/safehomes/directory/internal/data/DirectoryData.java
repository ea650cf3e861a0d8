package org.safehomes.directory.internal.data;

import java.util.List;
import java.util.Optional;
import org.safehomes.directory.MaracContact;
import org.safehomes.directory.SupportDirectory.About;
import org.safehomes.directory.SupportDirectory.Withheld;
import org.safehomes.directory.SupportService;

/**
 * A directory as it was read, every entry checked.
 *
 * @param services by name; no two have the same key
 */
public record DirectoryData(
        About about, List<SupportService> services, Optional<MaracContact> marac, List<Withheld> withheld) {}
