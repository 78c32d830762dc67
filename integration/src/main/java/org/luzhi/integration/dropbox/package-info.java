/** The drop folder: files laid into an enterprise's folder are filed, and answered beside where they lay. */
@NullMarked
package org.luzhi.integration.dropbox;

import org.jspecify.annotations.NullMarked;
