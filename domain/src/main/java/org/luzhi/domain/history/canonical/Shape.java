package org.luzhi.domain.history.canonical;

/** How a type stands in canonical JSON. */
@FunctionalInterface
interface Shape {

    /** @throws NotCanonicalException when something else stands there */
    Object read(Cursor json);
}
