/** The support directory over HTTP: for everybody as Open Referral UK 3.0, and for staff with what is not for everybody. */
@org.jspecify.annotations.NullMarked
package org.safehomes.directory.rest.internal;
