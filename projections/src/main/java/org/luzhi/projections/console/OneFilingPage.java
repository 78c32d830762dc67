package org.luzhi.projections.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.access.Actor;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.filing.FilingStatus;
import org.luzhi.domain.standard.PinnedRow;
import org.luzhi.projections.api.Questions;
import org.luzhi.projections.filing.FilingQuery.FindVersions;
import org.luzhi.projections.filing.FilingVersion;
import org.luzhi.projections.filing.FilingVersions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One filing: what it says, what it amounts to, its versions and how any two of them differ. */
@Controller
final class OneFilingPage implements ConsolePage {

    private final Questions questions;
    private final Names names;
    private final Known known;

    OneFilingPage(Questions questions, Names names) {
        this.known = new Known(questions);
        this.questions = questions;
        this.names = names;
    }

    /**
     * @param version the version to show; the current one when absent or unknown
     * @param before the older side of the comparison; the version before when absent
     * @param after the newer side; the shown version when absent
     */
    @GetMapping("/console/filings/{id}")
    String filing(
            Actor actor,
            @PathVariable String id,
            @RequestParam Optional<Integer> version,
            @RequestParam Optional<Integer> before,
            @RequestParam Optional<Integer> after,
            @ModelAttribute("seen") Seen seen,
            Model model) {
        FilingId filing = FilingId.parse(id).orElseThrow(() -> Missing.thing("filing", id));
        FilingVersions found = questions
                .find(actor, new FindVersions(filing, seen.viewpoint()), FilingVersions.class)
                .orElseThrow(() -> Missing.thing("filing", id));
        known.addTo(model, actor, seen);
        List<FilingVersion> versions = found.versions();
        FilingVersion shown = pick(versions, version).orElse(versions.getLast());
        model.addAttribute("item", found.item());
        model.addAttribute("name", names.of(actor, filing.enterprise()));
        model.addAttribute("versions", versions.reversed());
        model.addAttribute("shown", shown);
        model.addAttribute("lines", Line.of(shown.content()));
        model.addAttribute("factors", byCode(shown.pinned(), row -> row.table().equals("fuels")));
        model.addAttribute("limits", byCode(shown.pinned(), row -> !row.table().equals("fuels")));
        model.addAttribute("accounted", shown.accounted());
        model.addAttribute("energy", shown.accounted().energy());
        model.addAttribute("current", Line.of(versions.getLast().content()));
        model.addAttribute("open", !seen.earlier() && found.item().status() == FilingStatus.SUBMITTED);
        model.addAttribute("comparison", compare(versions, before, after.or(() -> Optional.of(shown.version()))));
        return "console/filing";
    }

    private static Optional<FilingVersion> pick(List<FilingVersion> versions, Optional<Integer> version) {
        return version.flatMap(number ->
                versions.stream().filter(each -> each.version() == number).findFirst());
    }

    private static @Nullable Comparison compare(
            List<FilingVersion> versions, Optional<Integer> before, Optional<Integer> after) {
        if (versions.size() < 2) {
            return null;
        }
        FilingVersion newer = pick(versions, after)
                .filter(picked -> before.isPresent() || picked.version() > 1)
                .orElse(versions.getLast());
        FilingVersion older = pick(versions, before)
                .or(() -> pick(versions, Optional.of(newer.version() - 1)))
                .orElse(versions.getFirst());
        return Comparison.of(older, newer);
    }

    private static Map<String, PinnedRow> byCode(List<PinnedRow> pinned, Predicate<PinnedRow> wanted) {
        return pinned.stream()
                .filter(wanted)
                .collect(Collectors.toMap(PinnedRow::code, row -> row, (one, other) -> one));
    }
}
