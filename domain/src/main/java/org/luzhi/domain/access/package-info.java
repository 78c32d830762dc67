/** Who may do what: roles, actors and the mark that every command and query carries. */
@NullMarked
package org.luzhi.domain.access;

import org.jspecify.annotations.NullMarked;
