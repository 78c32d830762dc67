package org.luzhi.domain.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The roles that may send this command or query. Checked on the bus, so that no door goes round it. An actor that holds
 * only {@link Role#ENTERPRISE} among these is further held to its own enterprise: see {@link OfEnterprise}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {
    Role[] value();
}
