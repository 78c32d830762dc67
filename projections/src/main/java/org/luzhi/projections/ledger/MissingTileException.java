package org.luzhi.projections.ledger;

/** A tile that the tree needs at its size is not stored, or not all of it. */
public final class MissingTileException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    MissingTileException(int level, long number) {
        super("tile " + level + "/" + number + " is missing, or a part of it is");
    }
}
