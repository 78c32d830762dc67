package org.luzhi.projections.api;

import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.projections.progress.ProgressQuery.FindProject;
import org.luzhi.projections.progress.ProgressQuery.ListProjects;
import org.luzhi.projections.progress.ProjectPage;
import org.luzhi.projections.progress.ProjectProgress;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Conversion projects: where they stand, how far behind, how they run. */
@RestController
@RequestMapping("/api/v1/projects")
public class ProjectsApi {

    private final Questions questions;

    public ProjectsApi(Questions questions) {
        this.questions = questions;
    }

    /** Projects in order of their enterprises and codes, each by its newest counted statement. */
    @GetMapping
    public ProjectPage list(
            Actor actor,
            @RequestParam(required = false) @Nullable String enterprise,
            @RequestParam(required = false) @Nullable String cluster,
            @RequestParam(required = false) @Nullable String route,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        ListProjects query = new ListProjects(
                Parameters.enterpriseOrOwn(enterprise, actor),
                Parameters.cluster(cluster),
                Parameters.text(route),
                Parameters.viewpoint(asOf, knownAt),
                Parameters.text(after),
                Parameters.limit(limit));
        return questions.ask(actor, query, ProjectPage.class);
    }

    /** One project; of several enterprises that state the code the one that did last, unless one is named. */
    @GetMapping("/{code}")
    public ProjectProgress find(
            Actor actor,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String enterprise,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt) {
        FindProject query = new FindProject(
                code, Parameters.enterpriseOrOwn(enterprise, actor), Parameters.viewpoint(asOf, knownAt));
        return questions
                .find(actor, query, ProjectProgress.class)
                .orElseThrow(() -> Parameters.unknown("project.unknown", code));
    }
}
