/** Programs that answer questions about the world, and the sample data they run on. */
@NullMarked
package org.attache.examples;

import org.jspecify.annotations.NullMarked;
