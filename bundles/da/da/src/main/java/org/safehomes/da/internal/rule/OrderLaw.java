package org.safehomes.da.internal.rule;

import java.util.ArrayList;
import java.util.List;
import org.safehomes.da.ProtectiveOrder.Kind;
import org.safehomes.kernel.Decision;
import org.safehomes.kernel.rule.PolicyRule;

/**
 * What the law says of each kind of order: who makes it, how long it lasts, what a breach is. Restraining and occupation orders
 * last as they say: a policy gives fixed terms (W12) that the law does not, and they are not repeated.
 */
@PolicyRule(
        id = "TL-3",
        clauses = {"W11", "W12"})
public final class OrderLaw {

    /** @param breached whether a breach was recorded */
    public Decision<Kind> decide(Kind kind, boolean breached) {
        var law = new ArrayList<>(of(kind));
        if (breached) {
            law.add(
                    "A breach is an incident too: record it among the incidents, so that it counts for risk and MARAC, and see"
                            + " that the police know, if the survivor is safer so.");
        }
        return Decision.of(OrderLaw.class, kind, law);
    }

    private static List<String> of(Kind kind) {
        return switch (kind) {
            case DVPN ->
                List.of(
                        "Given by the police, in force when it is served (Crime and Security Act 2010 ss24 and 25).",
                        "It stays in force until the application for a DVPO is decided, also if the hearing is adjourned (s27).",
                        "Whoever breaches it can be arrested without a warrant (s25).");
            case DVPO ->
                List.of(
                        "Made by a magistrates' court, also without the survivor's consent (Crime and Security Act 2010 s28).",
                        "It lasts 14 to 28 days beginning with the day on which it is made (s28(10)); the Act does not extend it.",
                        "Whoever breaches it can be arrested without a warrant (ss28 and 29).");
            case DAPN ->
                List.of(
                        "Given by the police, in force when it is given (Domestic Abuse Act 2021 ss22 and 25).",
                        "If the hearing is adjourned it stays in force until the application is decided (s29(7)).",
                        "Whoever breaches it can be arrested without a warrant (s26).");
            case DAPO ->
                List.of(
                        "Made by a court on application of the survivor, the police or others, or of its own accord (Domestic"
                                + " Abuse Act 2021 ss28 and 31).",
                        "It has no set maximum: it lasts for a period, until an event or until further order (s38).",
                        "Breach is a criminal offence (s39). The court can vary or discharge it (s44).");
            case NON_MOLESTATION ->
                List.of(
                        "Made by a court for the survivor or a child (Family Law Act 1996 s42).",
                        "It lasts for a period or until further order, as it says (s42(7)).",
                        "Breach is a criminal offence (s42A).");
            case OCCUPATION ->
                List.of(
                        "It says who may live in the home or come near it (Family Law Act 1996 ss33 to 38).",
                        "It lasts as it says: under s33 for a period, until an event or until further order; under ss35 to 38"
                                + " for up to six months at a time.",
                        "Breach is no offence by itself; with a power of arrest (s47) the police can arrest.",
                        "It does not change who holds the tenancy.");
            case RESTRAINING ->
                List.of(
                        "Made by a criminal court on conviction (Sentencing Act 2020 s360) or acquittal (Protection from"
                                + " Harassment Act 1997 s5A).",
                        "It lasts for a period or until further order, as it says: the law sets no fixed term.",
                        "Breach is a criminal offence.");
            case CIVIL_INJUNCTION ->
                List.of(
                        "Made by a court on application of the landlord, the police and others (Anti-social Behaviour, Crime and"
                                + " Policing Act 2014 s1).",
                        "It lasts for a period or until further order, as it says (s1(6)).",
                        "Breach is contempt of court; with a power of arrest (s4) the police can arrest.");
        };
    }
}
