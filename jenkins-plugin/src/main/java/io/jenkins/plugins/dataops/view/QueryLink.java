package io.jenkins.plugins.dataops.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Links with one parameter. */
final class QueryLink {
    private QueryLink() {}

    /** @param page relative to the page that shows the link, such as {@code check} */
    static String to(String page, String parameter, String value) {
        return page + "?" + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
