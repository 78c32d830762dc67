package org.luzhi.projections.register;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseChanged;
import org.luzhi.domain.enterprise.EnterpriseEvent.EnterpriseRegistered;
import org.luzhi.domain.enterprise.EnterpriseProfile;
import org.luzhi.domain.history.DomainEvent;
import org.luzhi.domain.history.EventCodec;
import org.luzhi.domain.personal.PersonalValue;
import org.luzhi.projections.fold.HistoryReader;
import org.luzhi.projections.register.RegisterQuery.FindEnterprise;
import org.luzhi.projections.register.RegisterQuery.ListEnterprises;
import org.luzhi.projections.register.RegisterQuery.RevealContact;
import org.luzhi.projections.table.Condition;
import org.luzhi.projections.table.LiveFold;

/** Answers {@link RegisterQuery}. */
public final class RegisterHandler {

    private final LiveFold<RegisterState> register;
    private final HistoryReader history;
    private final EventCodec codec;
    private final PersonalReveal personal;

    public RegisterHandler(
            LiveFold<RegisterState> register, HistoryReader history, EventCodec codec, PersonalReveal personal) {
        this.register = register;
        this.history = history;
        this.codec = codec;
        this.personal = personal;
    }

    @QueryHandler
    public EnterprisePage list(ListEnterprises query) {
        Condition condition = new Condition()
                .and("cluster = ?", query.cluster())
                .and("region like ? || '%'", query.region() == null ? null : EnterpriseEntry.stem(query.region()))
                .and("key > ?", query.after());
        List<EnterpriseEntry> found = register.where(condition.sql(), condition.arguments(), query.limit() + 1).stream()
                .map(RegisterState::known)
                .toList();
        boolean more = found.size() > query.limit();
        List<EnterpriseEntry> items = more ? found.subList(0, query.limit()) : found;
        return new EnterprisePage(items, more ? items.getLast().enterprise().value() : null);
    }

    @QueryHandler
    public Optional<EnterpriseEntry> find(FindEnterprise query) {
        return register.find(query.enterprise().value()).map(RegisterState::known);
    }

    @QueryHandler
    public Optional<Contact> reveal(RevealContact query) {
        return register.find(query.enterprise().value())
                .map(RegisterState::known)
                .map(this::contact);
    }

    private Contact contact(EnterpriseEntry entry) {
        EnterpriseProfile profile = profile(entry.profilePosition());
        List<String> mailboxes = profile.mailboxes().stream()
                .map(personal::open)
                .flatMap(Optional::stream)
                .toList();
        String contact = open(profile.contact());
        String phone = open(profile.phone());
        boolean unreadable = mailboxes.size() < profile.mailboxes().size()
                || contact == null && profile.contact() != null
                || phone == null && profile.phone() != null;
        return new Contact(
                entry.enterprise(), contact, phone, mailboxes, unreadable, unreadable ? entry.erasure() : null);
    }

    private EnterpriseProfile profile(long position) {
        DomainEvent event = codec.open(history.at(position)).content();
        return switch (event) {
            case EnterpriseRegistered registered -> registered.profile();
            case EnterpriseChanged changed -> changed.profile();
            default -> throw new IllegalStateException("no profile at position " + position);
        };
    }

    private @Nullable String open(@Nullable PersonalValue value) {
        return value == null ? null : personal.open(value).orElse(null);
    }
}
