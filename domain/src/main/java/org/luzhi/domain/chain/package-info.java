/** Supply chains (产业链供应链): a quarter's purchases and sales, roles in the city's chains, and edges that both sides state. */
@NullMarked
package org.luzhi.domain.chain;

import org.jspecify.annotations.NullMarked;
