/**
 * Files in: the layouts that publishers of tie data use, read as published.
 *
 * <pre>{@code
 * var cow = Cow.in(Path.of("data"));
 * cow.alliances().among(cow.states()).at(1914)
 * }</pre>
 *
 * <p>A file that is not as expected gives one {@link org.attache.io.DatasetException} that lists
 * every problem with file, line, column, value and what was expected.
 */
@NullMarked
package org.attache.io;

import org.jspecify.annotations.NullMarked;
