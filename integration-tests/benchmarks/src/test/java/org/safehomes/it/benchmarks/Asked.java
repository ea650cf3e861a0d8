package org.safehomes.it.benchmarks;

import java.util.List;

/** What is asked of a landlord with few cases and of one with many. */
enum Asked {
    MINE("the officer's work list", "s.okafor", true),
    MINE_BY_URGENCY("the same by urgency", "s.okafor", true),
    CASE("opening a case", "s.okafor", true),
    TEAM("the team's work list", "s.okafor", false),
    CASELOAD("the manager's caseload", "g.whitcombe", false);

    private final String words;
    private final String staff;
    private final boolean budgeted;

    Asked(String words, String staff, boolean budgeted) {
        this.words = words;
        this.staff = staff;
        this.budgeted = budgeted;
    }

    String words() {
        return words;
    }

    String staff() {
        return staff;
    }

    boolean budgeted() {
        return budgeted;
    }

    List<String> paths(List<String> cases) {
        return switch (this) {
            case MINE -> List.of("/api/da/tasks?scope=MINE");
            case MINE_BY_URGENCY -> List.of("/api/da/tasks?scope=MINE&order=URGENCY");
            case CASE -> cases.stream().map(ref -> "/api/da/cases/" + ref).toList();
            case TEAM -> List.of("/api/da/tasks?scope=TEAM&limit=200");
            case CASELOAD -> List.of("/api/da/caseload");
        };
    }
}
