package org.safehomes.directory.internal.shell;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;
import org.safehomes.directory.Group;
import org.safehomes.directory.Need;
import org.safehomes.directory.Search;
import org.safehomes.directory.internal.shelf.Notice;
import org.safehomes.directory.internal.shelf.Shelf;

/**
 * {@code safehomes:directory}: which directory is served, how old it is, what is wrong and what to do; or its entries for a need.
 * The shell fills the fields.
 */
@Service
@Command(
        scope = "safehomes",
        name = "directory",
        description =
                "Prints which directory of support services is served, what is there besides, what is refused and why; "
                        + "with an option, the entries that fit.")
public final class DirectoryCommand implements Action {

    @Option(name = "--need", description = "Lists the entries for this need, such as HELPLINE.")
    @Nullable String need;

    @Option(name = "--group", description = "Lists the entries made for this group, such as OLDER_PEOPLE.")
    @Nullable String group;

    @Option(name = "--area", description = "Lists the entries that serve this place, by its name, or everywhere.")
    @Nullable String area;

    // taken only to be refused with advice: the shell's own answer does not say what to do
    @Argument(name = "nothing", description = "This command takes options only.", multiValued = true)
    @Nullable List<String> surplus;

    @Reference
    Session session;

    @Reference
    Shelf shelf;

    /** @throws IllegalArgumentException if an argument cannot be taken, or entries are asked for and no directory is served */
    @Override
    public @Nullable Object execute() {
        if (surplus != null && !surplus.isEmpty()) {
            throw new IllegalArgumentException("safehomes:directory takes no arguments. Write safehomes:directory, or "
                    + "safehomes:directory --need HELPLINE.");
        }
        var standing = shelf.standing();
        if (need == null && group == null && area == null) {
            StandingPrint.of(standing, session.getConsole());
            return null;
        }
        var asked = new Search(
                Optional.empty(),
                Optional.ofNullable(need).map(text -> one(Need.class, "--need", text)),
                Optional.ofNullable(group).map(text -> one(Group.class, "--group", text)),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(area),
                Optional.empty());
        var directory = standing.served()
                .orElseThrow(() -> new IllegalArgumentException(
                        standing.notices().stream().map(Notice::text).collect(joining(" "))))
                .directory();
        EntriesPrint.of(directory, directory.search(asked), session.getConsole());
        return null;
    }

    private static <E extends Enum<E>> E one(Class<E> all, String option, String text) {
        var name = text.trim().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(all.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(option + " takes one of: "
                        + Arrays.stream(all.getEnumConstants()).map(Enum::name).collect(joining(", ")) + "."));
    }
}
