package org.luzhi.integration.channel;

import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.ProducerTemplate;

/** Hands arrivals to the route {@code channel.receive} and counts how they ended. */
final class CamelFilingChannel implements FilingChannel {

    private static final String RECEIVE = "direct:" + Channels.RECEIVE;

    private final ProducerTemplate routes;
    private final Tally tally;

    CamelFilingChannel(ProducerTemplate routes, Tally tally) {
        this.routes = routes;
        this.tally = tally;
    }

    @Override
    public Outcome file(Arrival arrival) {
        Exchange exchange = routes.send(
                RECEIVE, ExchangePattern.InOut, fresh -> fresh.getMessage().setBody(arrival));
        Exception failure = exchange.getException();
        if (failure != null) {
            tally.failed(arrival.door());
            throw failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
        }
        Outcome outcome = (Outcome) exchange.getMessage().getBody();
        tally.count(arrival.door(), outcome);
        return outcome;
    }
}
