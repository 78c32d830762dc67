/**
 * Conversion projects (现代煤化工转化项目): the subject {@code project-milestone}, which states every month where the
 * projects of an enterprise stand, from approval to stable production, and how they run; the gates between milestones
 * are data ({@code milestone_gates.csv}).
 */
@NullMarked
package org.luzhi.domain.conversion;

import org.jspecify.annotations.NullMarked;
