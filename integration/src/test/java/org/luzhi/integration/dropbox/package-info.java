/** Tests of the drop folder. */
@NullMarked
package org.luzhi.integration.dropbox;

import org.jspecify.annotations.NullMarked;
