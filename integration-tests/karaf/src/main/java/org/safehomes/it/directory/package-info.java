/**
 * Whether what a feed answers is Open Referral UK 3.0, written from the published specification: the schemas and the OpenAPI document
 * of the UK profile, and what they inherit from the Human Services Data Specification 3.0.
 */
package org.safehomes.it.directory;
