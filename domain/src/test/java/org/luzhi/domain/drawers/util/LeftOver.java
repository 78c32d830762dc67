package org.luzhi.domain.drawers.util;

/** In a package that no one should make; the architecture test must find it. */
public class LeftOver {}
