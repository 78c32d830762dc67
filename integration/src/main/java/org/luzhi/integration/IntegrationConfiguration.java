package org.luzhi.integration;

import org.luzhi.integration.channel.ChannelConfiguration;
import org.luzhi.integration.configuration.SubjectConfiguration;
import org.luzhi.integration.dropbox.DropboxConfiguration;
import org.luzhi.integration.rest.RestConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Table of contents of the doors. */
@Configuration(proxyBeanMethods = false)
@Import({ChannelConfiguration.class, DropboxConfiguration.class, RestConfiguration.class, SubjectConfiguration.class})
public class IntegrationConfiguration {}
