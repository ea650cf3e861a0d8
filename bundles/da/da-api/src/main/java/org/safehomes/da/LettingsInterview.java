package org.safehomes.da;

import java.util.Optional;

/**
 * That somebody was asked about past abuse when a home was let to them (IN-13, V4.3 D8.6).
 *
 * @param alone whether they were asked alone and where nobody could hear
 * @param supportOffered whether support was offered
 * @param securityOffered whether security measures for the new home were offered
 * @param note at most 4,000 characters
 */
public record LettingsInterview(Answer alone, Answer supportOffered, Answer securityOffered, Optional<String> note) {}
