package org.safehomes.directory.rest.internal.staff;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;
import org.safehomes.directory.Gender;
import org.safehomes.directory.Group;
import org.safehomes.directory.Need;
import org.safehomes.directory.Search;
import org.safehomes.directory.rest.internal.DirectoryNow;
import org.safehomes.kernel.Page;
import org.safehomes.kernel.problem.NoSuchRecord;
import org.safehomes.kernel.problem.Unavailable;
import org.safehomes.rest.Checked;
import org.safehomes.rest.FieldChecks;
import org.safehomes.rest.Paging;
import org.safehomes.rest.RequestCaller;
import org.safehomes.rest.SafeHomesResource;

/**
 * The support services of this place, with those that are not for the public, for every member of staff: {@code
 * /api/support-services}. Nothing of it is about any person, so that the search may stand in the URL: no name of a person belongs
 * into it.
 */
@Component(service = SupportServicesResource.class, scope = ServiceScope.PROTOTYPE)
@SafeHomesResource
@JakartarsName("support-services")
@Path("support-services")
@Produces(MediaType.APPLICATION_JSON)
public final class SupportServicesResource {

    private static final int LONGEST_TEXT = 200;
    private static final int OLDEST = 130;

    private final DirectoryNow directory;

    @Activate
    public SupportServicesResource(@Reference DirectoryNow directory) {
        this.directory = directory;
    }

    /**
     * The entries that fit all that is asked for, by name. A page goes on where the one before ended, as long as the directory is
     * the same: after another one has taken its place, begin again.
     *
     * @param need what it is for
     * @param group whom it is made for; entries made for nobody in particular do not fit
     * @param gender whom it takes; entries that take everybody fit
     * @param language spoken there without an interpreter, as a BCP 47 tag such as {@code cy}
     * @param area the place it serves, by name; at most 200 characters
     * @param age in years, 0 to 130; entries without a limit fit
     * @param text every word of it is in the name, the organisation or the description; at most 200 characters; no name of a person
     *     belongs here, and it is not logged
     * @throws org.safehomes.kernel.problem.InvalidInput if a parameter cannot be taken
     * @throws Unavailable if no directory is installed now
     */
    @GET
    public Page<StaffEntry> listSupportServices(
            @Context SecurityContext security,
            @Context UriInfo uri,
            @QueryParam("need") @Nullable String wantedNeed,
            @QueryParam("group") @Nullable String wantedGroup,
            @QueryParam("gender") @Nullable String wantedGender,
            @QueryParam("language") @Nullable String wantedLanguage,
            @QueryParam("area") @Nullable String wantedArea,
            @QueryParam("age") @Nullable String wantedAge,
            @QueryParam("text") @Nullable String wantedText) {
        RequestCaller.of(security);
        var checks = new FieldChecks();
        var need = wantedNeed == null ? null : checks.oneOf("/need", wantedNeed, Need.class);
        var group = wantedGroup == null ? null : checks.oneOf("/group", wantedGroup, Group.class);
        var gender = wantedGender == null ? null : checks.oneOf("/gender", wantedGender, Gender.class);
        var language = checks.optionallyParsed(
                "/language",
                Optional.ofNullable(wantedLanguage),
                SupportServicesResource::tag,
                "Expected a BCP 47 tag such as cy.");
        var area = checks.optionalText("/area", Optional.ofNullable(wantedArea), LONGEST_TEXT);
        var age = checks.optionallyParsed(
                "/age",
                Optional.ofNullable(wantedAge),
                SupportServicesResource::years,
                "Expected whole years, 0 to " + OLDEST + ".");
        var text = checks.optionalText("/text", Optional.ofNullable(wantedText), LONGEST_TEXT);
        checks.verify();
        var paging = Paging.of(uri);
        var search = new Search(
                text.value(), chosen(need), chosen(group), chosen(gender), language.value(), area.value(), age.value());
        return EntryPage.of(directory.get(), search, paging);
    }

    /**
     * An entry.
     *
     * @throws Unavailable if no directory is installed now
     */
    @GET
    @Path("{key}")
    public StaffEntry readSupportService(@Context SecurityContext security, @PathParam("key") String name) {
        RequestCaller.of(security);
        var served = directory.get();
        // what no entry can have as its key is answered like a key that no entry has
        return served.services().stream()
                .filter(service -> service.key().toString().equalsIgnoreCase(name))
                .findFirst()
                .map(service -> StaffEntry.of(service, served.freshness(service.source())))
                .orElseThrow(NoSuchRecord::new);
    }

    /**
     * Which directory it is and how old, whom a MARAC referral goes to, and what of the source is withheld, with the reasons.
     *
     * @throws Unavailable if no directory is installed now
     */
    @GET
    @Path("about")
    public DirectoryAbout readAboutSupportServices(@Context SecurityContext security) {
        RequestCaller.of(security);
        return DirectoryAbout.of(directory.get());
    }

    private static <T> Optional<T> chosen(@Nullable Checked<T> checked) {
        return Optional.ofNullable(checked).map(Checked::value);
    }

    private static String tag(String text) {
        if (!text.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    private static int years(String text) {
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > OLDEST) {
            throw new IllegalArgumentException();
        }
        return Integer.parseInt(text);
    }
}
