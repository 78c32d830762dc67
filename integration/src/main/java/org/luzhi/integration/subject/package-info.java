/** What can be filed, defined once as data: from it come schema, templates, forms, translation and the places of errors. */
@NullMarked
package org.luzhi.integration.subject;

import org.jspecify.annotations.NullMarked;
