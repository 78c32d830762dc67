/** What HTTP itself refuses, worded like every other problem. */
@NullMarked
package org.luzhi.axon.web;

import org.jspecify.annotations.NullMarked;
