package org.luzhi.projections.download;

/** That a bundle may be made. @param methodology id of the one under which it scores */
public record BundleGrant(String methodology) {}
