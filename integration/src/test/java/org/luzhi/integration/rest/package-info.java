/** Tests of the HTTP door. */
@NullMarked
package org.luzhi.integration.rest;

import org.jspecify.annotations.NullMarked;
