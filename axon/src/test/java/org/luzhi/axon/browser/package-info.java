/** The console in a real browser, as clerk, regulator and auditor use it. */
@NullMarked
package org.luzhi.axon.browser;

import org.jspecify.annotations.NullMarked;
