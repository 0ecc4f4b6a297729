/** What readers, writers and pictures share; not exported. */
@NullMarked
package org.attache.io.internal;

import org.jspecify.annotations.NullMarked;
