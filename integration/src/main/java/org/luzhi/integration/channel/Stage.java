package org.luzhi.integration.channel;

import java.util.function.Function;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Processor;

/** One step of the path: takes a body of one type and leaves the next, without copying the message. */
record Stage<A, B>(Class<A> takes, Function<? super A, ? extends B> work) implements Processor {

    @Override
    public void process(Exchange exchange) {
        Message message = exchange.getMessage();
        message.setBody(work.apply(takes.cast(message.getBody())));
    }
}
