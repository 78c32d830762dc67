/** Benchmarks: each prints our figure beside its floor, measured in the same run. None asserts a time. */
@NullMarked
package org.luzhi.axon.benchmark;

import org.jspecify.annotations.NullMarked;
