/**
 * A year's self-assessment of smart manufacturing (智能制造能力成熟度, GB/T 39116-2020 and 39117-2020), with what is
 * controlled, connected and run by software.
 */
@NullMarked
package org.luzhi.domain.smart;

import org.jspecify.annotations.NullMarked;
