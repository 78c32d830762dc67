/** PostgreSQL: embedded in the data folder by default, external by {@code spring.datasource.url}. */
@NullMarked
package org.luzhi.axon.database;

import org.jspecify.annotations.NullMarked;
