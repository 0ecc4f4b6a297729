/** JMH benchmarks: what Attaché costs, beside JGraphT on the same graph in the same run. */
@NullMarked
package org.attache.benchmarks;

import org.jspecify.annotations.NullMarked;
