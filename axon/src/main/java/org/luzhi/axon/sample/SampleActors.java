package org.luzhi.axon.sample;

import java.util.List;
import org.luzhi.axon.sample.SampleAct.Version;
import org.luzhi.axon.sample.SampleCity.SampleEnterprise;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.FilingId;
import org.luzhi.domain.subject.Content;

/** Plays the acts: the regulator and the clerks at the real doors. */
final class SampleActors {

    private static final List<Integer> RECEIVED = List.of(200, 201);
    private static final List<Integer> REFUSED = List.of(422);

    private final SampleSubjects subjects;
    private final SampleDoors doors;
    private final SampleDrop drop;

    SampleActors(SampleSubjects subjects, SampleDoors doors, SampleDrop drop) {
        this.subjects = subjects;
        this.doors = doors;
        this.drop = drop;
    }

    void perform(SampleAct act) {
        switch (act) {
            case SampleAct.Register register -> doors.register(register.enterprise());
            case SampleAct.Confirm confirm -> doors.confirm(confirm.enterprise());
            case SampleAct.File file -> file(file);
            case SampleAct.Accept accept -> doors.accept(accept.filing());
            case SampleAct.Return back -> doors.giveBack(back.filing(), back.remark());
            case SampleAct.Withdraw withdraw -> doors.withdraw(withdraw.enterprise(), withdraw.filing());
        }
    }

    /** Clerks have a sheet for energy; everything else comes from the enterprises' own systems. */
    private void file(SampleAct.File act) {
        Content content = subjects.content(act);
        String number = subjects.number(act);
        if (content instanceof EnergyUse energy) {
            file(act, number, energy);
        } else {
            json(act, number, content);
        }
    }

    private void file(SampleAct.File act, String number, EnergyUse content) {
        SampleEnterprise enterprise = act.enterprise();
        FilingId filing = act.filing();
        switch (enterprise.door()) {
            case json -> json(act, number, content);
            case csv -> doors.file(enterprise, SampleDoors.CSV, SampleCsv.of(filing, number, content), RECEIVED);
            case xlsx -> workbook(act, number, content);
            case dropbox -> drop.file(filing, SampleCsv.of(filing, number, content));
        }
    }

    private void json(SampleAct.File act, String number, Content content) {
        doors.file(act.enterprise(), SampleDoors.JSON, SampleJson.of(act.filing(), number, content), RECEIVED);
    }

    private void workbook(SampleAct.File act, String number, EnergyUse content) {
        boolean planted = act.version() == Version.WITH_ERRORS;
        byte[] body = SampleWorkbook.of(act.filing(), number, content, planted);
        doors.file(act.enterprise(), SampleDoors.XLSX, body, planted ? REFUSED : RECEIVED);
    }
}
