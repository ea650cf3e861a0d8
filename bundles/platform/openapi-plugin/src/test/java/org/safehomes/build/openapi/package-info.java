@org.jspecify.annotations.NullMarked
package org.safehomes.build.openapi;
