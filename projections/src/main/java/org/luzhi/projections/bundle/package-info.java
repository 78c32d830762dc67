/** What an auditor takes home: the format of a bundle, and its writer. Free of Spring and Axon. */
@NullMarked
package org.luzhi.projections.bundle;

import org.jspecify.annotations.NullMarked;
