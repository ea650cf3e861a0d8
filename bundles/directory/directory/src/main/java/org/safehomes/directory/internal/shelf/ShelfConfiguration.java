package org.safehomes.directory.internal.shelf;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What the administrator sets about the support directory. */
@ObjectClassDefinition(
        name = "Safe Homes: support directory",
        description =
                "Which directory of support services is served (rule SU-3). Changes act at once, without a restart and "
                        + "without a moment in which no directory is there. safehomes:directory prints what follows from them.")
@interface ShelfConfiguration {

    @AttributeDefinition(
            name = "Directory",
            description =
                    "Short name of the directory to be served, such as dover. Its data comes from the bundle of the "
                            + "feature safehomes-directory-<name>, from a bundle that safehomes:directory-make made, or from the "
                            + "file below. While the named one is not there, none is served. Empty: the one that was installed or "
                            + "updated last.",
            required = false)
    String directory() default "";

    @AttributeDefinition(
            name = "File",
            description =
                    "A directory as a CSV or JSON file, such as etc/directory/dover.csv; what is no full path begins "
                            + "at Karaf's own folder. A change of it is seen within half a second. While it holds a fault, what it "
                            + "held before stays served and the health check names the first faults. It comes before a bundle of "
                            + "the same name. Empty: no file.",
            required = false)
    String file() default "";

    @AttributeDefinition(
            name = "Stale after months",
            description = "From this age on an entry is marked as one to check before relying on it: exactly this many "
                    + "months after its date it is still fresh, a day later it is not. In months, 1 to 1200. No policy "
                    + "says how long: a default of this project.",
            min = "1",
            max = "1200")
    int staleAfterMonths() default Settings.USUAL_MONTHS;

    @AttributeDefinition(
            name = "Grace in seconds",
            description =
                    "How long the last directory stays served after its bundle or file has gone, so that updating it "
                            + "or refreshing its bundle takes it from nobody. In seconds, 0 to 300; 0 takes it away at once. A "
                            + "default of this project.",
            min = "0",
            max = "300")
    int graceSeconds() default Settings.USUAL_SECONDS;
}
