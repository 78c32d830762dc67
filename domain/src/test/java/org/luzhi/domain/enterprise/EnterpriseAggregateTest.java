package org.luzhi.domain.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.luzhi.domain.Examples;
import org.luzhi.domain.enterprise.EnterpriseCommand.ChangeEnterprise;
import org.luzhi.domain.enterprise.EnterpriseCommand.CloseEnterprise;
import org.luzhi.domain.enterprise.EnterpriseCommand.ConfirmEnterprise;
import org.luzhi.domain.enterprise.EnterpriseCommand.ErasePersonalValues;
import org.luzhi.domain.enterprise.EnterpriseCommand.RegisterEnterprise;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseChanged;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseClosed;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseConfirmed;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseRegistered;
import org.luzhi.domain.enterprise.EnterpriseEvent.PersonalValuesErased;
import org.luzhi.domain.refusal.RefusedException;

/** The Axon shell: that commands reach the decision, and that what it says reaches the history. */
class EnterpriseAggregateTest {

    private static final EnterpriseProfile PROFILE = Examples.profile("示例甲醇");
    private static final EnterpriseRegistered REGISTERED =
            new EnterpriseRegistered(Examples.METHANOL_WORKS, PROFILE, false, Examples.EIGHTH_OF_APRIL);
    private static final EnterpriseRegistered HELD =
            new EnterpriseRegistered(Examples.FAILING, PROFILE, true, Examples.EIGHTH_OF_APRIL);

    private final AggregateTestFixture<Enterprise> fixture = new AggregateTestFixture<>(Enterprise.class);

    @Test
    void registrationCreatesTheEnterprise() {
        fixture.givenNoPriorActivity()
                .when(new RegisterEnterprise(Examples.METHANOL_WORKS, PROFILE, Examples.EIGHTH_OF_APRIL))
                .expectEvents(REGISTERED);
    }

    @Test
    void aFailingCheckCharacterIsHeldNotRefused() {
        fixture.givenNoPriorActivity()
                .when(new RegisterEnterprise(Examples.FAILING, PROFILE, Examples.EIGHTH_OF_APRIL))
                .expectEvents(HELD);
    }

    @Test
    void aSecondRegistrationIsRefused() {
        fixture.given(REGISTERED)
                .when(new RegisterEnterprise(Examples.METHANOL_WORKS, PROFILE, Examples.EIGHTH_OF_APRIL))
                .expectNoEvents()
                .expectException(RefusedException.class)
                .expectExceptionMessage("enterprise.known");
    }

    @Test
    void aChangeThatChangesNothingIsNoEvent() {
        fixture.given(REGISTERED)
                .when(new ChangeEnterprise(Examples.METHANOL_WORKS, PROFILE, Examples.EIGHTH_OF_APRIL))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aChangeReplacesTheProfile() {
        EnterpriseProfile renamed = Examples.profile("示例化工");
        fixture.given(REGISTERED)
                .when(new ChangeEnterprise(Examples.METHANOL_WORKS, renamed, Examples.EIGHTH_OF_APRIL))
                .expectEvents(new EnterpriseChanged(Examples.METHANOL_WORKS, renamed, Examples.EIGHTH_OF_APRIL));
    }

    @Test
    void aHeldOneIsConfirmed() {
        fixture.given(HELD)
                .when(new ConfirmEnterprise(Examples.FAILING, "已核实", Examples.EIGHTH_OF_APRIL))
                .expectEvents(new EnterpriseConfirmed(Examples.FAILING, "已核实", Examples.EIGHTH_OF_APRIL));
    }

    @Test
    void closing() {
        fixture.given(REGISTERED)
                .when(new CloseEnterprise(Examples.METHANOL_WORKS, "注销", Examples.EIGHTH_OF_APRIL))
                .expectEvents(new EnterpriseClosed(Examples.METHANOL_WORKS, "注销", Examples.EIGHTH_OF_APRIL));
    }

    @Test
    void anErasureIsOnRecordOnceForWhatItErases() {
        ErasePersonalValues erase =
                new ErasePersonalValues(Examples.METHANOL_WORKS, "撤回同意", "申请 1 号", Examples.EIGHTH_OF_APRIL);
        PersonalValuesErased erased =
                new PersonalValuesErased(Examples.METHANOL_WORKS, "撤回同意", "申请 1 号", Examples.EIGHTH_OF_APRIL);
        EnterpriseChanged filedAgain =
                new EnterpriseChanged(Examples.METHANOL_WORKS, Examples.profile("示例化工"), Examples.EIGHTH_OF_APRIL);

        fixture.given(REGISTERED).when(erase).expectEvents(erased);
        fixture.given(REGISTERED, erased).when(erase).expectNoEvents().expectSuccessfulHandlerExecution();
        fixture.given(REGISTERED, erased, filedAgain).when(erase).expectEvents(erased);
    }

    @Test
    void aClosedEnterpriseIsErasedToo() {
        fixture.given(REGISTERED, new EnterpriseClosed(Examples.METHANOL_WORKS, "注销", Examples.EIGHTH_OF_APRIL))
                .when(new ErasePersonalValues(Examples.METHANOL_WORKS, "期满", "注销公告", Examples.EIGHTH_OF_APRIL))
                .expectEvents(
                        new PersonalValuesErased(Examples.METHANOL_WORKS, "期满", "注销公告", Examples.EIGHTH_OF_APRIL));
    }

    @Test
    void theHistoryKnowsItByItsTypeAndNotByItsClass() {
        assertThat(AnnotatedAggregateMetaModelFactory.inspectAggregate(Enterprise.class)
                        .type())
                .isEqualTo("enterprise");
    }
}
