package org.luzhi.axon.security;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The login page; the form posts to Spring Security. */
@Controller
class LoginController {

    @GetMapping("/login")
    String login() {
        return "login";
    }
}
