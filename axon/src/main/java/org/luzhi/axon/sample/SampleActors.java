package org.luzhi.axon.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.luzhi.axon.sample.SampleAct.Version;
import org.luzhi.axon.sample.SampleCity.SampleEnterprise;
import org.luzhi.domain.filing.EnergyUse;
import org.luzhi.domain.filing.FilingId;

/** Plays the acts: the regulator and the clerks at the real doors. */
final class SampleActors {

    private static final BigDecimal LEFT_OUT = new BigDecimal("0.94");
    private static final List<Integer> RECEIVED = List.of(200, 201);
    private static final List<Integer> REFUSED = List.of(422);

    private final SampleCity city;
    private final SampleDoors doors;
    private final SampleDrop drop;

    SampleActors(SampleCity city, SampleDoors doors, SampleDrop drop) {
        this.city = city;
        this.doors = doors;
        this.drop = drop;
    }

    void perform(SampleAct act) {
        switch (act) {
            case SampleAct.Register register -> doors.register(register.enterprise());
            case SampleAct.Confirm confirm -> doors.confirm(confirm.enterprise());
            case SampleAct.File file -> file(file);
            case SampleAct.Accept accept -> doors.accept(SampleAct.filing(accept.enterprise(), accept.month()));
            case SampleAct.Return back -> doors.giveBack(SampleAct.filing(back.enterprise(), back.month()));
            case SampleAct.Withdraw withdraw ->
                doors.withdraw(withdraw.enterprise(), SampleAct.filing(withdraw.enterprise(), withdraw.month()));
        }
    }

    private void file(SampleAct.File act) {
        SampleEnterprise enterprise = act.enterprise();
        FilingId filing = SampleAct.filing(enterprise, act.month());
        EnergyUse content = content(act);
        String number = "NY-" + filing.period() + (act.version() == Version.UNDERSTATED ? "" : "-1");
        switch (enterprise.door()) {
            case json -> doors.file(enterprise, SampleDoors.JSON, SampleJson.of(filing, number, content), RECEIVED);
            case csv -> doors.file(enterprise, SampleDoors.CSV, SampleCsv.of(filing, number, content), RECEIVED);
            case xlsx -> workbook(act, filing, number, content);
            case dropbox -> drop.file(filing, SampleCsv.of(filing, number, content));
        }
    }

    private void workbook(SampleAct.File act, FilingId filing, String number, EnergyUse content) {
        boolean planted = act.version() == Version.WITH_ERRORS;
        byte[] body = SampleWorkbook.of(filing, number, content, planted);
        doors.file(act.enterprise(), SampleDoors.XLSX, body, planted ? REFUSED : RECEIVED);
    }

    private EnergyUse content(SampleAct.File act) {
        EnergyUse whole = new SampleMonth(city, act.enterprise(), act.month()).energyUse();
        return act.version() == Version.UNDERSTATED ? understated(whole) : whole;
    }

    /** One line was booked short. */
    private static EnergyUse understated(EnergyUse whole) {
        List<EnergyUse.Consumed> lines = new ArrayList<>(whole.consumed());
        EnergyUse.Consumed first = lines.removeLast();
        lines.add(new EnergyUse.Consumed(
                first.energy(),
                first.quantity().multiply(LEFT_OUT),
                first.unit(),
                first.measuredKgcePerUnit(),
                first.purpose(),
                first.nonFossil(),
                first.product()));
        return new EnergyUse(lines, whole.exported(), whole.produced(), whole.outputValue());
    }
}
