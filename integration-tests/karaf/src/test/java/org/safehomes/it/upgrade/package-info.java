/** What an earlier release wrote is read and worked on by this one. */
@org.jspecify.annotations.NullMarked
package org.safehomes.it.upgrade;
