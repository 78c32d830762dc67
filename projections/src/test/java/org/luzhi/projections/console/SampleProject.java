package org.luzhi.projections.console;

import org.luzhi.domain.standard.Standards;
import org.luzhi.projections.fold.Viewpoint;
import org.luzhi.projections.progress.ProgressFold;
import org.luzhi.projections.progress.ProjectPage;
import org.luzhi.projections.progress.ProjectProgress;
import org.luzhi.projections.progress.Projects;
import org.luzhi.projections.progress.Works;

/** What the query bus would say of a methanol works that is behind. */
final class SampleProject {

    private static final Projects PROJECTS = new Projects(Standards.builtIn());

    private SampleProject() {}

    static ProjectPage page() {
        return new ProjectPage(
                PROJECTS.list(Works.twoMonths().fold(new ProgressFold()).values(), Viewpoint.NOW), "next");
    }

    static ProjectProgress progress() {
        return PROJECTS.find(
                        Works.CODE, Works.twoMonths().fold(new ProgressFold()).values(), Viewpoint.NOW)
                .orElseThrow();
    }
}
