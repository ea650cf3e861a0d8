package org.safehomes.da.internal.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safehomes.da.Preferences;
import org.safehomes.da.Preferences.NewPreferences;
import org.safehomes.da.SafetyPlan.PlanVersion;
import org.safehomes.da.StaffRiskAssessment;
import org.safehomes.da.internal.domain.SurvivorHappening.PreferencesSaid;
import org.safehomes.da.internal.domain.SurvivorHappening.SafetyPlanned;
import org.safehomes.da.internal.domain.SurvivorHappening.StaffRiskAssessed;

/** Where the work with the survivor stands, pieced together from a case's journal. */
public final class SurvivorFile {

    private final CaseHistory history;

    public SurvivorFile(CaseHistory history) {
        this.history = history;
    }

    /** An agreed rhythm of contact. @param since when it was agreed so first, and has not been otherwise since */
    public record Rhythm(int days, Instant since) {}

    /** What the survivor said last that they wish. */
    public Optional<Preferences> preferences() {
        return history.entries(PreferencesSaid.class).stream()
                .reduce((earlier, later) -> later)
                .map(entry -> new Preferences(
                        entry.id(), entry.by(), entry.recordedAt(), ((PreferencesSaid) entry.what()).said()));
    }

    public Optional<NewPreferences> wishes() {
        return preferences().map(Preferences::what);
    }

    /** The staff risk assessments, the earliest first. */
    public List<StaffRiskAssessment> staffRisk() {
        return history.entries(StaffRiskAssessed.class).stream()
                .map(entry -> new StaffRiskAssessment(
                        entry.id(), entry.by(), entry.recordedAt(), ((StaffRiskAssessed) entry.what()).assessment()))
                .toList();
    }

    /** The safety plan that counts. */
    public Optional<PlanVersion> plan() {
        return plans().stream().reduce((earlier, later) -> later);
    }

    /**
     * The rhythm that is agreed now. A new version that leaves it as it was does not begin it again: else a plan that is written
     * every day would hide that nobody speaks with the survivor.
     */
    public Optional<Rhythm> rhythm() {
        var running = Optional.<Rhythm>empty();
        for (var plan : plans()) {
            var before = running;
            running = plan.what().contactEveryDays().map(days -> before.filter(rhythm -> rhythm.days() == days)
                    .orElseGet(() -> new Rhythm(days, plan.recordedAt())));
        }
        return running;
    }

    private List<PlanVersion> plans() {
        return history.entries(SafetyPlanned.class).stream()
                .map(entry -> new PlanVersion(
                        entry.id(), entry.by(), entry.recordedAt(), ((SafetyPlanned) entry.what()).plan()))
                .toList();
    }
}
