/** Names and passwords from a configuration file, for demonstrations with invented people. Never for real data. */
@org.jspecify.annotations.NullMarked
package org.safehomes.identity.sample;
