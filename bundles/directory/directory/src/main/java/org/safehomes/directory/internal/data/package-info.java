/** The data of one directory, from a file in the Open Referral UK form or a table: taken as a whole or refused as a whole. */
@org.jspecify.annotations.NullMarked
package org.safehomes.directory.internal.data;
