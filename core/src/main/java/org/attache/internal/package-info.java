/** Algorithms on ints that two or more branches need. Not exported. */
@NullMarked
package org.attache.internal;

import org.jspecify.annotations.NullMarked;
