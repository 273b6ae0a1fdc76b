package vn.tiendo.portal.signin;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The local issuer's sign-in page. */
@Controller
@Profile("local")
class SignInController {

    @GetMapping(SignIn.PAGE)
    String form(
            @RequestParam(required = false) String error,
            @RequestParam(required = false) String expired,
            Model model) {
        model.addAttribute("expired", expired != null);
        model.addAttribute("failed", error != null);
        return "sign-in";
    }
}
