/** The web server: Jetty, its settings, and what it says when no servlet is asked. */
@org.jspecify.annotations.NullMarked
package org.safehomes.http.internal;
