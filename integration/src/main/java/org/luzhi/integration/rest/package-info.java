/** The HTTP door: thin controllers that hand over to the canonical path, and problem documents (RFC 9457). */
@NullMarked
package org.luzhi.integration.rest;

import org.jspecify.annotations.NullMarked;
