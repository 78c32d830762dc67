package org.luzhi.domain.filing;

import java.util.ArrayList;
import java.util.List;
import org.luzhi.domain.filing.FilingCommand.FileEnergyUse;
import org.luzhi.domain.filing.FilingEvent.EnergyUseFiled;
import org.luzhi.domain.refusal.Problem;
import org.luzhi.domain.refusal.Refusal;
import org.luzhi.domain.refusal.RefusedException;
import org.luzhi.domain.standard.Standards;

/** Makes a version out of a submission that keeps the rules. */
final class EnergyUseVersion {

    private EnergyUseVersion() {}

    static EnergyUseFiled of(FileEnergyUse file, String key, int version, Standards standards) {
        FilingId filing = file.filing();
        List<Problem> problems = problems(file, standards);
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new RefusedException(Refusal.invalid(problems));
        }
        return new EnergyUseFiled(
                filing,
                version,
                file.filingNumber(),
                file.content(),
                key,
                ContentKey.digest(file.content()),
                file.evidence(),
                EnergyUsePins.of(file.content(), filing.period(), standards),
                warnings(problems, file.doubts()),
                file.flagged(),
                standards.due(filing.subject(), filing.period()).orElse(null),
                file.receivedAt());
    }

    private static List<Problem> problems(FileEnergyUse file, Standards standards) {
        List<Problem> problems = new ArrayList<>(EnergyUseRules.checkEnvelope(file.filing(), file.filingNumber()));
        problems.addAll(EnergyUseRules.check(file.content(), file.filing().period(), file.receivedAt(), standards));
        return problems;
    }

    private static List<RecordedWarning> warnings(List<Problem> problems, List<RecordedWarning> doubts) {
        List<RecordedWarning> warnings = new ArrayList<>();
        problems.forEach(problem -> warnings.add(RecordedWarning.of(problem)));
        warnings.addAll(doubts);
        return warnings;
    }
}
