package org.luzhi.projections.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The language switch: remembers the choice in a cookie and goes back to the page. */
@RestController
final class LanguagePage {

    private final Language language;

    LanguagePage(Language language) {
        this.language = language;
    }

    @GetMapping("/console/language/{tag}")
    ResponseEntity<Void> choose(
            @PathVariable String tag,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        language.setLocale(request, response, Locale.forLanguageTag(tag));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(within(back))
                .build();
    }

    /** Only a path of this server; anything that could lead elsewhere leads home. */
    static URI within(String back) {
        boolean path = back.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*") || back.equals("/");
        try {
            return URI.create(path ? back : "/");
        } catch (IllegalArgumentException malformed) {
            return URI.create("/"); // a link that is no link leads home
        }
    }
}
