/** Puts the parts of the doors together. */
@NullMarked
package org.luzhi.integration.configuration;

import org.jspecify.annotations.NullMarked;
