package org.luzhi.projections.progress;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.luzhi.domain.standard.Standards;
import org.luzhi.projections.fold.Viewpoint;

/** Follows projects through filings. Each enterprise's statements are its own: two that state one code are two projects. */
public final class Projects {

    private final Standards standards;

    public Projects(Standards standards) {
        this.standards = standards;
    }

    /** In order of their enterprises and codes. */
    public List<ProjectItem> list(Collection<ProgressState> filings, Viewpoint viewpoint) {
        return courses(filings, viewpoint).values().stream().map(Course::item).toList();
    }

    /** The project of that code which was stated last. */
    public Optional<ProjectProgress> find(String project, Collection<ProgressState> filings, Viewpoint viewpoint) {
        List<Course> courses = courses(filings, viewpoint).values().stream()
                .filter(course -> course.newest().project().project().equals(project))
                .sorted(Comparator.comparing((Course course) -> course.newest().period())
                        .thenComparing(course -> course.newest().filing().position()))
                .toList();
        return courses.isEmpty()
                ? Optional.empty()
                : Optional.of(courses.getLast()
                        .progress(courses.subList(0, courses.size() - 1).stream()
                                .map(course -> course.newest()
                                        .state()
                                        .filing()
                                        .enterprise()
                                        .value())
                                .sorted()
                                .toList()));
    }

    private SortedMap<String, Course> courses(Collection<ProgressState> filings, Viewpoint viewpoint) {
        SortedMap<String, List<Told>> told = filings.stream()
                .filter(state -> viewpoint.includes(state.filing().period()))
                .sorted(Comparator.comparing(state -> state.filing().period()))
                .flatMap(state -> Told.of(state).stream())
                .collect(Collectors.groupingBy(
                        each -> each.state().filing().enterprise() + "."
                                + each.project().project(),
                        TreeMap::new,
                        Collectors.toList()));
        SortedMap<String, Course> courses = new TreeMap<>();
        told.forEach((key, each) -> courses.put(key, new Course(each, standards)));
        return courses;
    }
}
