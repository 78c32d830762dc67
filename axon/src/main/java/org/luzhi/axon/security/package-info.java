/** Who the sender of a request is: bearer tokens and login sessions. */
@NullMarked
package org.luzhi.axon.security;

import org.jspecify.annotations.NullMarked;
