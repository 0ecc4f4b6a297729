package org.attache.io.figure;

import java.util.Set;
import org.attache.TieKind;

/**
 * All ties between two actors that join them, or all that divide them, drawn as one line: the
 * places of both in the graph, the lower one first, the weight of the strongest tie, which ways it
 * runs, and which of how many lines between the two it is.
 */
record Link(
    int one,
    int other,
    TieKind lead,
    Set<TieKind> kinds,
    double weight,
    boolean forward,
    boolean backward,
    int lane,
    int lanes) {}
