package org.luzhi.integration.dropbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.luzhi.domain.enterprise.UnifiedSocialCreditCode;
import org.luzhi.integration.channel.EnterpriseDirectory;

/**
 * The folder of folders: {@code <root>/<USCC>/…}. Who the sender is follows from the folder.
 *
 * @param root absolute
 */
record Inbox(Path root, EnterpriseDirectory directory) {

    Inbox {
        root = root.toAbsolutePath().normalize();
    }

    /** The enterprise whose folder the file is in; empty when it is in none of a registered enterprise. */
    Optional<UnifiedSocialCreditCode> owner(Path file) {
        Path relative = root.relativize(file.toAbsolutePath());
        String folder = relative.getName(0).toString();
        if (relative.getNameCount() < 2 || !UnifiedSocialCreditCode.isForm(folder)) {
            return Optional.empty();
        }
        UnifiedSocialCreditCode code = new UnifiedSocialCreditCode(folder);
        return directory.standing(code).map(registered -> code);
    }

    void giveFolders() throws IOException {
        for (UnifiedSocialCreditCode code : directory.registered()) {
            Path folder = root.resolve(code.value());
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
        }
    }
}
