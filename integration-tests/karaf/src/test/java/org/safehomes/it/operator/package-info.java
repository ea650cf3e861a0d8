/** What an operator relies on: starting, stopping, keys and files. */
@org.jspecify.annotations.NullMarked
package org.safehomes.it.operator;
