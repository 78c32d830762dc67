package org.luzhi.domain.filing;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.annotation.JsonTypeIdResolver;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks a part of a message whose type is that of its subject: it travels with the subject's name. */
@JacksonAnnotationsInside
@JsonTypeInfo(use = JsonTypeInfo.Id.CUSTOM, property = "subject")
@JsonTypeIdResolver(BySubject.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface OfSubject {}
