/** The console: plain server-side pages, in Chinese and English, over the same queries as the API. */
@NullMarked
package org.luzhi.projections.console;

import org.jspecify.annotations.NullMarked;
