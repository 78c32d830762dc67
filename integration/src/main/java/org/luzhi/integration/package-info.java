/** The doors: every way in and every way out. */
@NullMarked
package org.luzhi.integration;

import org.jspecify.annotations.NullMarked;
