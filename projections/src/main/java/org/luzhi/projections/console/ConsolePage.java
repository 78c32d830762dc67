package org.luzhi.projections.console;

/** Marks a controller that answers with a page of the console. */
interface ConsolePage {}
