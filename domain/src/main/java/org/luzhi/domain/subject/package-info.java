/**
 * What all subjects (填报主题) of filings have in common: content in one canonical form, the rules that it must keep, the
 * rows that it uses and the figures that it amounts to. Each subject's own words live in a package of their own.
 */
@NullMarked
package org.luzhi.domain.subject;

import org.jspecify.annotations.NullMarked;
