package org.luzhi.axon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import org.luzhi.axon.database.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.util.FileSystemUtils;

/**
 * A test against the whole application on a port of its own, with demo accounts, an empty store and no sample. All such
 * tests of a run share one application, so each uses enterprises and periods of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Luzhi.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = House.FreshData.class)
public @interface House {

    /** A data folder under {@code target}, emptied first. */
    class FreshData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Path data = Path.of("target", "house-" + ProcessHandle.current().pid());
            try {
                FileSystemUtils.deleteRecursively(data);
            } catch (IOException e) {
                throw new UncheckedIOException("the data of an earlier run cannot be removed", e);
            }
            TestPropertyValues.of(
                            "luzhi.data=" + data,
                            "luzhi.database.binaries=" + TestDatabase.BINARIES,
                            "luzhi.sample.enabled=false")
                    .applyTo(context);
        }
    }
}
