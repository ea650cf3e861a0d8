package org.safehomes.da.rest.internal;

import static org.safehomes.da.rest.internal.Sample.AT;
import static org.safehomes.da.rest.internal.Sample.ENTRY;
import static org.safehomes.da.rest.internal.Sample.OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safehomes.da.Behaviour;
import org.safehomes.da.IncidentProfile;
import org.safehomes.da.ListedService;
import org.safehomes.da.LocalDirectory;
import org.safehomes.da.NewSafeguardingRecord;
import org.safehomes.da.Safeguarding;
import org.safehomes.da.SafeguardingStep;
import org.safehomes.da.ServiceListing;
import org.safehomes.da.SupportReferral;
import org.safehomes.da.SupportReferrals;
import org.safehomes.kernel.Decision;

/** What the services for safeguarding, support and the profile answer in tests. */
final class SafeguardingSample {

    static final Safeguarding.Overview SAFEGUARDING = new Safeguarding.Overview(
            List.of(new Safeguarding.Standing(
                    SafeguardingStep.CHILD,
                    new Decision<>(
                            Safeguarding.Need.DUE, "SG-1", List.of("D8.23"), List.of("There is a child to refer.")))),
            List.of(new Safeguarding.Recorded(
                    ENTRY,
                    OFFICER,
                    AT,
                    new NewSafeguardingRecord(
                            SafeguardingStep.LINE_MANAGER,
                            true,
                            AT,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of("The team leader")))));

    static final ListedService LISTED = new ListedService(
            "6f1c1f2e-0000-3000-8000-000000000001",
            "Harbour Outreach",
            "Quay Trust",
            List.of(new ListedService.Phone("020 7946 0123", Optional.of("9 to 5"))),
            Optional.of("https://outreach.example.org"),
            Optional.empty(),
            "harbour",
            "Harbour",
            "Invented Policy",
            Optional.of(LocalDate.of(2026, 3, 10)),
            List.of("X1.2"),
            LocalDirectory.Freshness.FRESH);

    static final ServiceListing LISTING = new ServiceListing(
            ServiceListing.Check.ENTRY, Optional.of(LISTED), Optional.of(ServiceListing.Now.NOT_LISTED));

    static final LocalDirectory DIRECTORY = new LocalDirectory(
            Optional.of(new LocalDirectory.Served(
                    "quay", "Quay", "Invented Strategy", Optional.empty(), LocalDirectory.Freshness.UNDATED)),
            Optional.empty());

    static final SupportReferrals.Overview SUPPORT = new SupportReferrals.Overview(
            new Decision<>(false, "SU-1", List.of("W8"), List.of("The specialist service was offered.")),
            List.of(new SupportReferral(
                    ENTRY,
                    OFFICER,
                    AT,
                    new SupportReferral.NewSupportOffer(
                            "Harbour Outreach",
                            Optional.of(LISTED.key()),
                            SupportReferral.Need.SPECIALIST,
                            AT,
                            true,
                            Optional.empty()),
                    SupportReferral.State.OFFERED,
                    List.of(),
                    LISTING)),
            DIRECTORY);

    static final IncidentProfile PROFILE = new IncidentProfile(
            1,
            Optional.of(AT),
            Optional.of(AT),
            List.of(new IncidentProfile.OfKind(Behaviour.STALKING, 1)),
            List.of(new IncidentProfile.InMonth("2026-03", 1)),
            List.of("Harbour Outreach"),
            Optional.empty(),
            true);

    static final Map<String, Object> ANSWERS = Map.of(
            "RECORD_SAFEGUARDING", ENTRY,
            "READ_SAFEGUARDING", SAFEGUARDING,
            "OFFER_SUPPORT", ENTRY,
            "RECORD_SUPPORT_STEP", ENTRY,
            "READ_SUPPORT", SUPPORT,
            "READ_PROFILE", PROFILE);

    private SafeguardingSample() {}
}
